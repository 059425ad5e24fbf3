"""backend.py NAME PORT: a web server that answers with its name and the address it sees."""

import socket
import sys

name, port = sys.argv[1], int(sys.argv[2])
server = socket.socket()
server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
server.bind(("", port))
server.listen(1024)
while True:
    connection, (address, _) = server.accept()
    try:
        connection.settimeout(2)
        connection.recv(4096)
        body = f"{name} sees {address}\n"
        connection.sendall(f"HTTP/1.0 200 OK\r\nContent-Length: {len(body)}\r\n\r\n{body}".encode())
    except OSError:
        pass
    connection.close()
