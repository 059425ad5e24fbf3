// Command shop reads one schema in three ways: for each customer of a city, how many orders there
// are and what they come to.
//
//	shop seed N [EACH]       N customers in Taipei and as many in Tainan, with EACH orders
//	shop each|in|aggregate   the answer, one way or another
//	shop naive               the aggregation that loses a customer
//	shop stages              what the aggregation's documents are after each stage
package main

import (
	"fmt"
	"os"
	"strconv"

	"gopkg.in/mgo.v2"
)

type customer struct {
	ID   int `bson:"_id"`
	Name string
	City string
}

type order struct {
	ID       int `bson:"_id"`
	Customer int
	Amount   int
}

// total is a line of the answer.
type total struct {
	Name   string `bson:"_id"`
	Orders int
	Amount int
}

func main() {
	session, err := mgo.Dial("127.0.0.1:27017")
	check(err)
	defer session.Close()
	shop := session.DB("shop")

	var totals []total
	switch argument(1, "") {
	case "seed":
		seed(shop, number(2, 3), number(3, 4))
	case "each":
		totals, err = each(shop, "Taipei")
	case "in":
		totals, err = in(shop, "Taipei")
	case "aggregate":
		totals, err = aggregate(shop, pipeline("Taipei", true))
	case "naive":
		totals, err = aggregate(shop, pipeline("Taipei", false))
	case "stages":
		err = stages(shop, pipeline("Taipei", true))
	default:
		err = fmt.Errorf("expected seed, each, in, aggregate, naive or stages")
	}
	check(err)
	for _, one := range totals {
		fmt.Printf("%s  %d orders  %d\n", one.Name, one.Orders, one.Amount)
	}
}

// seed begins anew: as many customers in Tainan as in Taipei, and orders for all but the last of
// Taipei.
func seed(shop *mgo.Database, perCity, perCustomer int) {
	for _, name := range []string{"customers", "orders"} {
		check(shop.C(name).DropCollection())
	}
	var customers, orders []any
	for i := 1; i <= perCity; i++ {
		for c, city := range []string{"Taipei", "Tainan"} {
			one := customer{i + c*perCity, fmt.Sprintf("%s-%04d", city, i), city}
			customers = append(customers, one)
			for n := 1; n <= perCustomer && one.ID != perCity; n++ {
				orders = append(orders, order{len(orders) + 1, one.ID, 10 * n})
			}
		}
	}
	check(shop.C("customers").Insert(customers...))
	check(shop.C("orders").Insert(orders...))
}

func argument(i int, otherwise string) string {
	if i < len(os.Args) {
		return os.Args[i]
	}
	return otherwise
}

func number(i, otherwise int) int {
	n, err := strconv.Atoi(argument(i, strconv.Itoa(otherwise)))
	check(err)
	return n
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "shop:", err)
		os.Exit(1)
	}
}
