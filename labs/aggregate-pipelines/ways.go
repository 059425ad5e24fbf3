package main

import (
	"encoding/json"
	"fmt"

	"gopkg.in/mgo.v2"
	"gopkg.in/mgo.v2/bson"
)

// each asks for the customers, and then for each one's orders: 1 + N requests.
func each(shop *mgo.Database, city string) ([]total, error) {
	var customers []customer
	err := shop.C("customers").Find(bson.M{"city": city}).Sort("name").All(&customers)
	if err != nil {
		return nil, err
	}
	var totals []total
	for _, one := range customers {
		var orders []order
		if err := shop.C("orders").Find(bson.M{"customer": one.ID}).All(&orders); err != nil {
			return nil, err
		}
		sum := total{Name: one.Name, Orders: len(orders)}
		for _, order := range orders {
			sum.Amount += order.Amount
		}
		totals = append(totals, sum)
	}
	return totals, nil
}

// in asks for the customers, and then for all their orders at once: two requests, and the joining
// and adding is ours.
func in(shop *mgo.Database, city string) ([]total, error) {
	var customers []customer
	err := shop.C("customers").Find(bson.M{"city": city}).Sort("name").All(&customers)
	if err != nil {
		return nil, err
	}
	ids, place := []int{}, map[int]int{}
	totals := make([]total, len(customers))
	for i, one := range customers {
		ids, place[one.ID] = append(ids, one.ID), i
		totals[i].Name = one.Name
	}
	var orders []order
	err = shop.C("orders").Find(bson.M{"customer": bson.M{"$in": ids}}).All(&orders)
	for _, one := range orders {
		sum := &totals[place[one.Customer]]
		sum.Orders++
		sum.Amount += one.Amount
	}
	return totals, err
}

// pipeline asks the server to join and to add. A customer without orders has nothing to unwind and
// is lost, unless keepAll.
func pipeline(city string, keepAll bool) []bson.D {
	hasOrder := bson.M{"$cond": []any{bson.M{"$ifNull": []any{"$orders", false}}, 1, 0}}
	return []bson.D{
		stage("$match", bson.M{"city": city}),
		stage("$lookup", bson.M{
			"from": "orders", "localField": "_id", "foreignField": "customer", "as": "orders",
		}),
		stage("$unwind", bson.M{"path": "$orders", "preserveNullAndEmptyArrays": keepAll}),
		stage("$group", bson.M{
			"_id":    "$name",
			"orders": bson.M{"$sum": hasOrder},
			"amount": bson.M{"$sum": "$orders.amount"},
		}),
		stage("$sort", bson.M{"_id": 1}),
	}
}

func stage(name string, what bson.M) bson.D {
	return bson.D{{Name: name, Value: what}}
}

// aggregate runs a pipeline: one request, and only the answer comes back.
func aggregate(shop *mgo.Database, stages []bson.D) ([]total, error) {
	var totals []total
	err := shop.C("customers").Pipe(stages).All(&totals)
	return totals, err
}

// stages runs a pipeline's first stage, its first two, and so on, and prints how many documents
// come out and the first of them.
func stages(shop *mgo.Database, all []bson.D) error {
	for n := range all {
		var documents []bson.M
		if err := shop.C("customers").Pipe(all[:n+1]).All(&documents); err != nil {
			return err
		}
		first, err := json.Marshal(documents[0])
		if err != nil {
			return err
		}
		fmt.Printf("%-8s %2d  %s\n", all[n][0].Name, len(documents), first)
	}
	return nil
}
