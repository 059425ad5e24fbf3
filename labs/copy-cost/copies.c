// copies WAY: a parent hands 2 GiB to its child, 4 MiB at a time, and tells the CPU time both took.
//   shared  the child reads where the parent wrote
//   copy    the child first copies each piece to memory of its own
//   socket  each piece goes through a TCP connection over the loopback: into the kernel, and out
#include <arpa/inet.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum { PIECE = 4 << 20, PIECES = 512 };

static void fail(const char *what) {
  perror(what);
  exit(1);
}

// Two ends of a TCP connection over the loopback.
static void connect_pair(int ends[2]) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t length = sizeof address;
  int listener = socket(AF_INET, SOCK_STREAM, 0);
  if (bind(listener, (struct sockaddr *)&address, length) || listen(listener, 1) ||
      getsockname(listener, (struct sockaddr *)&address, &length))
    fail("listen");
  ends[0] = socket(AF_INET, SOCK_STREAM, 0);
  if (connect(ends[0], (struct sockaddr *)&address, length)) fail("connect");
  ends[1] = accept(listener, NULL, NULL);
  close(listener);
}

static void send_all(int end, const char *data, size_t size) {
  while (size > 0) {
    ssize_t sent = write(end, data, size);
    if (sent <= 0) fail("write");
    data += sent;
    size -= sent;
  }
}

static void receive_all(int end, char *data, size_t size) {
  while (size > 0) {
    ssize_t got = read(end, data, size);
    if (got <= 0) fail("read");
    data += got;
    size -= got;
  }
}

// What the child does with the data: look at one word of each cache line.
static uint64_t look(const char *data) {
  uint64_t sum = 0;
  for (size_t at = 0; at < PIECE; at += 64) sum += *(const uint64_t *)(data + at);
  return sum;
}

static double seconds(int who) {
  struct rusage usage;
  getrusage(who, &usage);
  return usage.ru_utime.tv_sec + usage.ru_stime.tv_sec +
         (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

int main(int count, char **words) {
  if (count != 2) return 2;
  int by_socket = !strcmp(words[1], "socket"), by_copy = !strcmp(words[1], "copy");
  char *shared = mmap(NULL, PIECE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  char *own = malloc(PIECE);
  memset(shared, 1, PIECE);
  memset(own, 0, PIECE);
  int data[2], turn[2];
  if (by_socket) connect_pair(data);
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, turn)) fail("socketpair");
  double before = seconds(RUSAGE_SELF);
  pid_t child = fork();
  if (child == 0) {
    uint64_t sum = 0;
    char token;
    for (int piece = 0; piece < PIECES; piece++) {
      if (by_socket) receive_all(data[1], own, PIECE);
      else if (read(turn[1], &token, 1) != 1) fail("turn");
      if (by_copy) memcpy(own, shared, PIECE);
      sum += look(by_socket || by_copy ? own : shared);
      if (write(turn[1], "x", 1) != 1) fail("turn");
    }
    return sum == 0;
  }
  char token;
  for (int piece = 0; piece < PIECES; piece++) {
    shared[piece] = (char)piece;
    if (by_socket) send_all(data[0], shared, PIECE);
    else if (write(turn[0], "x", 1) != 1) fail("turn");
    if (read(turn[0], &token, 1) != 1) fail("turn");
  }
  int status;
  waitpid(child, &status, 0);
  printf("%s %.0f ms\n", words[1], 1000 * (seconds(RUSAGE_SELF) - before + seconds(RUSAGE_CHILDREN)));
  return status != 0;
}
