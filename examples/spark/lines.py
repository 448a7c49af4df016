"""Lines through a process. Spark's own pipe() gives the command an empty environment, ignores how it ends unless asked, and
starts it for empty partitions too; here it has the environment of the worker, and a failure fails the task, which Spark
then runs again."""

import itertools
import os
import subprocess
import threading
from collections.abc import Iterable, Iterator, Sequence


def pipe(command: Sequence[str], lines: Iterable, allowed: Sequence[int]) -> Iterator[str]:
    """The lines that `command` prints for `lines` (text, or bytes that are passed on as they are)."""
    lines = iter(lines)
    first = next(lines, None)
    if first is None:
        return
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=os.environ)
    failures: list = []
    feeder = threading.Thread(target=feed, args=(process.stdin, itertools.chain([first], lines), failures))
    feeder.start()
    for line in process.stdout:
        yield line.decode("utf-8").rstrip("\n")
    feeder.join()
    code = process.wait()
    if failures:
        raise failures[0]
    if code not in allowed:
        raise RuntimeError(f"{command[0]} ended with {code}: see the log of the worker")


def feed(stdin, lines: Iterable, failures: list) -> None:
    """Writes while the reader reads: else both would wait for each other once the pipe is full."""
    try:
        with stdin:
            for line in lines:
                stdin.write(line if isinstance(line, bytes) else f"{line}\n".encode())
    except BrokenPipeError:
        pass  # the process has ended; its exit code says why
    except Exception as error:  # whatever the upstream of Spark raises belongs to the task
        failures.append(error)


def driver_lines(command, lines: Iterable[str], file: str, allowed: Sequence[int] = (0,)) -> None:
    """Writes what `command` prints for `lines`, or without one the lines themselves, to `file`."""
    printed = lines if command is None else pipe(command, itertools.chain(lines, [""]), allowed)
    with open(file, "w", encoding="utf-8") as out:
        for line in printed:
            out.write(f"{line}\n")
