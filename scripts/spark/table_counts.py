"""Prints how many rows the Parquet tables below each OUTPUT have, as one line of JSON.

    spark-submit table_counts.py OUTPUT...
"""

import json
import sys

from pyspark.sql import SparkSession

TABLES = ["documents", "statements", "people", "quotes"]

spark = SparkSession.builder.appName("counts").getOrCreate()
counts = {
    output: {table: spark.read.parquet(f"file://{output}/{table}").count() for table in TABLES} for output in sys.argv[1:]
}
print(json.dumps(counts))
spark.stop()
