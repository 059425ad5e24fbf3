/*
 * forbid NAME COMMAND …: runs a command under a seccomp filter that answers the system call NAME
 * with "Operation not permitted", as a container runtime's profile does.
 */
#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static const struct {
  const char *name;
  unsigned int number;
} calls[] = {{"mkdir", SYS_mkdir}, {"unshare", SYS_unshare}, {"ptrace", SYS_ptrace}};

static int number_of(const char *name) {
  for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
    if (strcmp(calls[i].name, name) == 0) return (int)calls[i].number;
  return -1;
}

int main(int argc, char **argv) {
  int number = argc > 2 ? number_of(argv[1]) : -1;
  if (number < 0) {
    fprintf(stderr, "usage: forbid mkdir|unshare|ptrace COMMAND …\n");
    return 2;
  }
  struct sock_filter program[] = {
      /* A call of another architecture has other numbers: none is let through. */
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_X86_64, 1, 0),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
      /* The forbidden call gets an error; every other call goes through. */
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (unsigned int)number, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog filter = {sizeof program / sizeof *program, program};
  /* Without no_new_privs only a privileged process may filter itself, lest it trick a setuid one. */
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) ||
      prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter)) {
    perror("seccomp");
    return 1;
  }
  execvp(argv[2], argv + 2);
  perror(argv[2]);
  return 127;
}
