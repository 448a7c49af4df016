"""The tables: a row a document, statement, person and remark. Columns are those of `--table`, without the spans."""

import json

from pyspark.sql import SparkSession

COLUMNS = {
    "documents": "id string, title string, url string, site string, language string, published string, error string",
    "statements": "document string, id string, text string, date_from string, date_to string, people array<string>, confidence double",
    "people": "document string, id string, name string, aliases array<string>, roles array<string>, gender string, mentions int, confidence double",
    "quotes": "document string, id string, text string, type string, speaker string, speaker_text string, date string, confidence double",
}


def rows_of(line: str, table: str) -> list:
    document = json.loads(line)
    own = document["id"]
    names = {person["id"]: person["name"] for person in document["people"]}
    if table == "documents":
        published = (document.get("published") or {}).get("date")
        error = (document.get("error") or {}).get("code")
        known = [document.get(key) for key in ["title", "url", "site", "language"]]
        return [(own, *known, published, error)]
    if table == "statements":
        return [
            (own, s["id"], s["text"], s["from"], s["to"], [names[p] for p in s["people"]], float(s["confidence"]))
            for s in document["statements"]
        ]
    if table == "people":
        return [
            (own, p["id"], p["name"], p["aliases"], p["roles"], p["gender"], len(p["mentions"]), float(p["confidence"]))
            for p in document["people"]
        ]
    dates = {date["id"]: date["value"] for date in document["dates"]}
    return [remark(own, quote, dates) for quote in document["quotes"]]


def remark(own: str, quote: dict, dates: dict) -> tuple:
    speaker = quote["speaker"] or {}
    said = [speaker.get("name"), speaker.get("text"), dates.get(quote["date"])]
    return (own, quote["id"], quote["text"], quote["type"], *said, float(quote["confidence"]))


def write_tables(spark: SparkSession, facts, output: str) -> None:
    for table, columns in COLUMNS.items():
        rows = facts.flatMap(lambda line, table=table: rows_of(line, table))
        spark.createDataFrame(rows, columns).write.parquet(f"{output}/{table}")
