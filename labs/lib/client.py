"""client.py ADDRESS PORT CALLS: calls a backend.py again and again, each call a connection of its
own, and prints how many answers came from each backend."""

import collections
import socket
import sys

address, port, calls = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
answers = collections.Counter()
for _ in range(calls):
    with socket.create_connection((address, port), 5) as connection:
        connection.sendall(b"GET / HTTP/1.0\r\n\r\n")
        answer = b"".join(iter(lambda: connection.recv(4096), b""))
    answers[answer.split(b"\r\n\r\n")[1].split()[0].decode()] += 1
for name, count in sorted(answers.items()):
    print(name, count)
