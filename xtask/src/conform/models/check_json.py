"""Reads lines, each the number of a schema among the arguments and a document; says `valid`, or the first fault."""

import json
import sys

from jsonschema import Draft202012Validator

validators = []
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        schema = json.load(file)
    Draft202012Validator.check_schema(schema)
    validators.append(Draft202012Validator(schema))

for line in sys.stdin.buffer:
    number, document = line.decode("utf-8").split(" ", 1)
    fault = next(validators[int(number)].iter_errors(json.loads(document)), None)
    where = fault and "/".join(map(str, fault.absolute_path))
    print(f"{where}: {fault.message[:200]!a}" if fault else "valid", flush=True)
