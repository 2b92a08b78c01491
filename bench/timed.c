/*
 * Runs a program and writes to a file what it took, its children included:
 *
 *     timed FILE PROGRAM [ARGUMENT]...
 *
 * A line of four numbers: seconds of wall time, of CPU time in user mode and in the kernel, and the
 * peak of resident memory in bytes. It is a program of its own, and a small one, because the peak
 * of a process counts from before it becomes another program. Exits as PROGRAM does.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#ifdef __APPLE__
#define BYTES_OF_MAXRSS 1
#else
#define BYTES_OF_MAXRSS 1024
#endif

static double seconds(struct timeval t) { return (double)t.tv_sec + (double)t.tv_usec / 1e6; }

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
  if (argc < 3) {
    fputs("usage: timed FILE PROGRAM [ARGUMENT]...\n", stderr);
    return 2;
  }
  double begun = now();
  pid_t child = fork();
  if (child == 0) {
    execvp(argv[2], argv + 2);
    perror(argv[2]);
    _exit(127);
  }
  int status;
  struct rusage usage;
  if (child < 0 || wait4(child, &status, 0, &usage) < 0) {
    perror("timed");
    return 1;
  }
  double wall = now() - begun;
  FILE *file = fopen(argv[1], "w");
  if (file == NULL) {
    perror(argv[1]);
    return 1;
  }
  fprintf(file, "%.6f %.6f %.6f %.0f\n", wall, seconds(usage.ru_utime), seconds(usage.ru_stime),
          (double)usage.ru_maxrss * BYTES_OF_MAXRSS);
  fclose(file);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
