"""Facts of a whole crawl with Spark: reads text, JSON Lines or WARC from a folder, writes Parquet tables and one dossier.

    spark-submit extract_job.py INPUT OUTPUT [--kind jsonl|text|warc] [--partitions N] [--dossier] [--command extract]

Every partition is a process of its own, lines in and lines out. Tables: documents, statements, people, quotes. The dossier
is merged by Spark's shuffle with the steps of `extract keys` and is, byte for byte, what one process would give
(docs/many-machines.md).
"""

import argparse
import os
import sys
import tempfile

from pyspark import SparkContext, SparkFiles
from pyspark.sql import SparkSession

from lines import driver_lines, pipe
from pages import page_facts
from tables import write_tables


def main() -> None:
    options = read_options()
    spark = SparkSession.builder.appName("extract").getOrCreate()
    for module in ["lines.py", "pages.py", "tables.py"]:
        spark.sparkContext.addPyFile(os.path.join(os.path.dirname(os.path.abspath(__file__)), module))
    facts = extract_facts(spark.sparkContext, options)
    write_tables(spark, facts, options.output)
    if options.dossier:
        # what the driver itself reads and writes is on its disk; all else where Spark keeps files, such as HDFS
        with tempfile.TemporaryDirectory(prefix="extract-merge-") as local:
            merge(spark.sparkContext, facts, options, local)
    spark.stop()


def read_options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input", help="folder, glob or address that Spark can read")
    parser.add_argument("output", help="folder for facts and tables; it must not exist")
    parser.add_argument("--kind", choices=["jsonl", "text", "warc"], default="jsonl", help="text: a file a page, HTML too")
    parser.add_argument("--partitions", type=int, default=16, help="processes that run one after the other or at once")
    parser.add_argument("--dossier", action="store_true", help="also merge: OUTPUT/dossier.json")
    parser.add_argument("--command", default="extract", help="how extract is started on every machine")
    return parser.parse_args()


def extract_facts(context: SparkContext, options: argparse.Namespace):
    """Lines of facts, kept as OUTPUT/facts: what comes after reads them from there and extracts nothing twice."""
    command = [*options.command.split(), "-", "--format", "jsonl", "--jobs", "1", "--quiet"]
    # 1 says that some document failed: its line holds the error, and the task is no failure
    allowed = (0, 1)
    if options.kind == "warc":
        crawls = context.binaryFiles(options.input, options.partitions)
        named = lambda address: [*command, "--input", "warc", "--id", address]
        facts = crawls.flatMap(lambda crawl: pipe(named(crawl[0]), [crawl[1]], allowed))
    elif options.kind == "text":
        pages = context.binaryFiles(options.input, options.partitions)
        facts = pages.mapPartitions(lambda part: page_facts(command, part, allowed))
    else:
        records = [*command, "--input", "jsonl"]
        lines = context.textFile(options.input).repartition(options.partitions)
        facts = lines.mapPartitions(lambda part: pipe(records, part, allowed))
    return saved(context, facts, f"{options.output}/facts")


def merge(context: SparkContext, facts, options: argparse.Namespace, local: str) -> None:
    """One dossier: who is who in one process, then statements and remarks by two shuffles."""
    keys = [*options.command.split(), "keys"]
    work = f"{options.output}/merge"
    cast, blocks, entries, all_facts, dossier = (
        os.path.join(local, name) for name in ["cast.jsonl", "blocks.tsv", "entries.jsonl", "facts.jsonl", "dossier.json"]
    )
    driver_lines([*keys, "cast", "-"], facts.toLocalIterator(), cast, (0, 1))
    context.addFile(cast)

    def items(more):
        # where a file lies is asked on the worker
        command = lambda: [*keys, "items", "-", "--cast", SparkFiles.get("cast.jsonl"), *more()]
        return facts.mapPartitions(lambda part: pipe(command(), part, (0,)))

    partitions = options.partitions
    parts = by_name(items(lambda: ["--parts", str(partitions)]), partitions)
    links = parts.mapPartitions(lambda part: pipe([*keys, "links", "-"], part, (0,)))
    driver_lines([*keys, "blocks", "-"], saved(context, links, f"{work}/links").toLocalIterator(), blocks)
    context.addFile(blocks)

    rows = by_name(items(lambda: ["--blocks", SparkFiles.get("blocks.tsv")]), partitions)
    found = rows.mapPartitions(lambda part: pipe([*keys, "entries", "-"], part, (0,)))
    driver_lines(None, saved(context, found, f"{work}/found").toLocalIterator(), entries)

    driver_lines(None, facts.toLocalIterator(), all_facts)
    finish = [*options.command.split(), "merge", all_facts, "--cast", cast, "--entries", entries, "--quiet", "-o", dossier]
    driver_lines(finish, [], os.devnull, (0, 1))
    put(context, dossier, f"{options.output}/dossier.json")
    delete(context, work)


def put(context: SparkContext, local: str, address: str) -> None:
    """A file of the driver to where Spark keeps files."""
    path = context._jvm.org.apache.hadoop.fs.Path
    file_system(context, address).copyFromLocalFile(path(f"file://{local}"), path(address))


def delete(context: SparkContext, address: str) -> None:
    file_system(context, address).delete(context._jvm.org.apache.hadoop.fs.Path(address), True)


def file_system(context: SparkContext, address: str):
    """That of an address: HDFS, a store of objects, or the disk."""
    return context._jvm.org.apache.hadoop.fs.Path(address).getFileSystem(context._jsc.hadoopConfiguration())


def saved(context: SparkContext, lines, folder: str):
    """`lines` after they were written: all partitions at once, each once, and kept if an executor is lost."""
    lines.saveAsTextFile(folder, "org.apache.hadoop.io.compress.GzipCodec")
    return context.textFile(folder)


def by_name(rows, partitions: int):
    """Rows with those of one name together: the shuffle."""
    named = rows.map(lambda row: tuple(row.split("\t", 1)))
    shuffled = named.repartitionAndSortWithinPartitions(partitions)
    return shuffled.map("\t".join)


if __name__ == "__main__":
    sys.exit(main())
