"""Files of text and HTML through one process a partition. They go as a tar archive, byte for byte, so that `extract` itself
sees how each is written and which ending its name has; what it calls them becomes their addresses again."""

import json
import tarfile
from collections.abc import Iterable, Iterator, Sequence

from lines import pipe

BLOCK = 512


def page_facts(command: Sequence[str], pages: Iterable[tuple], allowed: Sequence[int]) -> Iterator[str]:
    """Facts of `pages`, each an address with its bytes."""
    addresses: list = []
    for line in pipe([*command, "--input", "tar"], archive(pages, addresses), allowed):
        yield addressed(line, addresses)


def archive(pages: Iterable[tuple], addresses: list) -> Iterator[bytes]:
    """A tar archive of `pages`; none at all where there are none. `addresses` grows with them."""
    for address, content in pages:
        head = tarfile.TarInfo(member(len(addresses), address))
        head.size = len(content)
        addresses.append(address)
        yield head.tobuf(tarfile.PAX_FORMAT) + content + bytes(-len(content) % BLOCK)
    if addresses:
        yield bytes(2 * BLOCK)


def member(number: int, address: str) -> str:
    """What a page is called in the archive: addresses may hold what names of files may not."""
    return f"{number}/{address.rsplit('/', 1)[-1].replace(chr(92), '_')}"


def addressed(line: str, addresses: list) -> str:
    """A line of facts with the address of its page in the id."""
    name, end = json.JSONDecoder().raw_decode(line, len('{"id":'))
    if not name.startswith("-!/"):
        return line  # of the archive as a whole
    number = int(name[3:].split("/", 1)[0])
    rest = name[3 + len(member(number, addresses[number])) :]
    return f'{{"id":{json.dumps(addresses[number] + rest, ensure_ascii=False)}{line[end:]}'
