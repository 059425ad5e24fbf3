# One schema, customers and their orders, read in three ways by a Go program with mgo.v2, and what
# each way sends over the wire. No MongoDB server is to be had here: server.ts stands in for one. It
# speaks MongoDB's wire protocol and computes with mingo, so that requests, documents and bytes are
# what a client of MongoDB sends and gets for this data; how long they take is not.
. /lab/lib/steps.sh

export GO111MODULE=off GOPATH=/usr/share/gocode GOCACHE=/tmp/go
PATH+=:/node_modules/.bin
cp -r "$LAB" /root/shop
cd /root/shop

install wire /usr/local/bin/wire
: > wire.log
tsx "$LAB/server.ts" /root/shop/wire.log &
wait_for 'ss -Hltn "( sport = 27017 )" | grep -q .'

# The client, vetted and built against mgo.v2 as Debian packages its source.
step build <<'X'
go vet .
go build -o /usr/local/bin/shop .
X
check 'the code passes go vet' ended build 1 0
check 'the code compiles' ended build 2 0

# The data: five customers in Taipei, as many in Tainan, two orders each, but for one customer of
# Taipei who has none. The question: how many orders has each customer of Taipei, and for how much?
quiet shop seed 5 2

# A find for the customers, then one for the orders of each: 1 + N requests.
step each <<'X'
shop each
wire
X
check 'five customers cost six requests' \
  test "$(grep -c . "$OUT"/steps/*-each/002.stdout)" = 6

# The customers, then all their orders with $in: two requests. Adding up is the program's.
step in <<'X'
shop in
wire
X
check '$in makes them two' test "$(grep -c . "$OUT"/steps/*-in/002.stdout)" = 2
check '$in gives the same answer' \
  cmp "$OUT"/steps/*-each/001.stdout "$OUT"/steps/*-in/001.stdout

# One pipeline: the server joins and adds up, and only the answer crosses the wire.
step aggregate <<'X'
shop aggregate
wire
X
check 'the aggregation is one request' \
  test "$(grep -c . "$OUT"/steps/*-aggregate/002.stdout)" = 1
check 'the aggregation gives the same answer' \
  cmp "$OUT"/steps/*-each/001.stdout "$OUT"/steps/*-aggregate/001.stdout

# The pipeline as it went over the wire, and its documents after each stage: how many, and the
# first.
step stages <<'X'
shop stages
jq -cS '.what[]' wire.log | tail -n 5
X
: > wire.log
check 'two orders each, one without: nine documents after $unwind' \
  grep -qE '^\$unwind +9 ' "$OUT"/steps/*-stages/001.stdout

# Without preserveNullAndEmptyArrays a customer with no orders has nothing to unwind, and is gone.
step lost-customer <<'X'
shop naive
X
: > wire.log
check 'the customer without orders is lost' \
  test "$(grep -c . "$OUT"/steps/*-lost-customer/001.stdout)" = 4

# How each way grows: ten, a hundred, a thousand customers of four orders. From 101 documents on, a
# find needs a second request for the rest.
step growth <<'X'
for customers in 10 100 1000; do
  shop seed $customers 4
  for way in each in aggregate; do
    shop $way > $way.txt
    printf '%4d %-10s' $customers $way; wire --sum
  done
done
cmp each.txt in.txt && cmp in.txt aggregate.txt && wc -l < aggregate.txt
X
check 'a thousand customers cost 1,002 requests one by one' \
  grep -qE '^1000 each +1002 requests' "$OUT"/steps/*-growth/001.stdout
check 'a thousand customers cost four requests with $in' \
  grep -qE '^1000 in +4 requests' "$OUT"/steps/*-growth/001.stdout
check 'a thousand customers cost two requests as an aggregation' \
  grep -qE '^1000 aggregate +2 requests' "$OUT"/steps/*-growth/001.stdout
check 'all three ways agree on a thousand customers' said growth 2 1000
