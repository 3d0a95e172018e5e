"""Checks what `gen export openapi` prints with validators that are not ours: openapi-spec-validator and jsonschema.

    python3 -m pip install jsonschema openapi-spec-validator
    python3 Tests/Fixtures/OpenAPI/check.py GEN [VECTORS]

GEN is the built tool (.build/debug/gen). VECTORS is what `OPENAPI_VECTORS=FILE swift test --filter OpenAPIVectorTests`
writes: messages with what the generated validators find in them.
"""

import collections
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import jsonschema
import openapi_spec_validator

FORMATS = jsonschema.Draft202012Validator.FORMAT_CHECKER
ROOT = pathlib.Path(__file__).resolve().parents[3]
CASES = ROOT / "Tests/Cases/Diagnostics"
# The cases whose examples break what a schema can say. `example-outcome` is about decisions, and
# `example-unknown-field` about names that a message may have.
BROKEN = ["example-limit", "example-type", "example-missing-field", "example-condition"]

# The right examples among them.
RIGHT = {"example-condition": ["pay: no gift"], "example-type": ["pay: text forms are fine"]}

# JSON's literals, by the types that are described by them.
LITERALS = {
    "boolean": r"true|false",
    "integer": r"-?(0|[1-9][0-9]*)",
    "number": r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?",
}


def export(gen, folder):
    run = subprocess.run([gen, "export", "openapi", "--input", folder], capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"gen export openapi fails for {folder}:\n{run.stderr}")
    return json.loads(run.stdout)


def validator(document, message):
    schema = {"$ref": f"#/components/schemas/{message}", "components": document["components"]}
    return jsonschema.Draft202012Validator(schema, format_checker=FORMATS)


def schema_at(document, message, path):
    """The schema of the value at `path`, as far as a path leads, and whether each step is a key of a map."""
    schemas = document["components"]["schemas"]
    schema = schemas[message]
    steps = []
    for step in path:
        while "$ref" in schema:
            schema = schemas[schema["$ref"].split("/")[-1]]
        if isinstance(step, int):
            schema = schema.get("items", {})
            steps.append(f"[{step}]")
        elif step in schema.get("properties", {}):
            schema = schema["properties"][step]
            steps.append(f".{schema.get('x-other-name-of', step)}")
        else:
            schema = schema.get("additionalProperties", {})
            steps.append("[*]" if schema else f".{step}")
    while "$ref" in schema:
        schema = {**schemas[schema["$ref"].split("/")[-1]], **{k: v for k, v in schema.items() if k != "$ref"}}
    return schema, "".join(steps)


def leaves(error):
    """The errors without errors inside them: of an `anyOf`, those of its first choice."""
    if error.context:
        first = min(inner.relative_schema_path[0] for inner in error.context)
        for inner in error.context:
            if inner.relative_schema_path[0] == first:
                yield from leaves(inner)
    else:
        yield error


def broken_paths(document, message, body):
    """What the independent validator finds: the paths, each with the errors there."""
    found = collections.defaultdict(list)
    for error in validator(document, message).iter_errors(body):
        for leaf in leaves(error):
            path = list(leaf.absolute_path)
            if leaf.validator == "required":
                path.append(re.match(r"'(.*?)' is a required", leaf.message).group(1))
            found[message + schema_at(document, message, path)[1]].append((leaf, path))
    return found


def check_document(name, document):
    openapi_spec_validator.validate(document)
    operations = [
        (message, body)
        for items in (document["paths"], document.get("webhooks", {}))
        for item in items.values()
        for operation in item.values()
        for message, body in (
            (operation["operationId"] + ".request", operation["requestBody"]),
            (operation["operationId"] + ".response", operation["responses"]["200"]),
        )
    ]
    count = 0
    for message, body in operations:
        for title, example in body["content"]["application/json"].get("examples", {}).items():
            for path, errors in sorted(broken_paths(document, message, example["value"]).items()):
                vector = {"message": message, "body": example["value"]}
                why = reason(document, vector, path, False, errors)
                if why is None:
                    sys.exit(f"{name}: the example '{title}' of {message} is refused at {path}")
                print(f"   {name}: {path} of the example '{title}': {why}")
            count += 1
    print(f"   {name}: a valid OpenAPI {document['openapi']} document; {count} examples accepted")


def is_refused(document, message, body):
    """Whether the schemas refuse a message for more than what the SDK reads as well."""
    vector = {"message": message, "body": body}
    found = broken_paths(document, message, body).items()
    return any(reason(document, vector, path, False, errors) is None for path, errors in found)


def check_broken_examples(gen):
    """Exports a case without its broken examples, which then must be refused."""
    count = 0
    for case in BROKEN:
        with tempfile.TemporaryDirectory() as folder:
            shop = pathlib.Path(folder) / "Shop"
            shutil.copytree(ROOT / "Tests/Cases/DiagnosticsBase", shop)
            shutil.copytree(CASES / case, shop, dirs_exist_ok=True)
            (shop / "expected.txt").unlink()
            broken = []
            for file in shop.glob("endpoints/*.json"):
                endpoint = json.loads(file.read_text())
                for example in endpoint.pop("examples", []):
                    broken.append((endpoint["endpoint"], example))
                file.write_text(json.dumps(endpoint))
            document = export(gen, folder)
            accepted = [
                f"{name}: {example['name']}"
                for name, example in broken
                if not any(
                    is_refused(document, f"{name}.{direction}", example[direction])
                    for direction in ("request", "response")
                    if direction in example
                )
            ]
            if accepted != RIGHT.get(case, []):
                sys.exit(f"{case}: accepted, although gen refuses them: {accepted}")
            count += len(broken) - len(accepted)
    print(f"   {count} broken examples of {len(BROKEN)} cases refused")


def reason(document, vector, path, ours, theirs):
    """Why the two disagree about `path`; `None` if nobody knows."""
    instance = theirs[0][0].instance if theirs else value_at(document, vector["body"], path, vector["message"])
    if theirs and not ours:
        leaf, steps = theirs[0]
        schema = schema_at(document, vector["message"], steps)[0]
        if leaf.validator in ("type", "enum", "const") and leaf.instance is None:
            return "null counts as absent for the SDK, and as a value for the schema"
        if leaf.validator in ("type", "enum", "const") and isinstance(leaf.instance, (bool, int, float)):
            if schema.get("type") == "string":
                return "the SDK reads literals where text is described (both forms are right to read)"
        if leaf.validator == "type" and isinstance(leaf.instance, str):
            form = LITERALS.get(schema.get("type"))
            if form and re.fullmatch(form, leaf.instance):
                return "the SDK reads text where literals are described (both forms are right to read)"
        if leaf.validator == "format" and ":60" in leaf.instance:
            return "jsonschema is wrong: it refuses leap seconds, which RFC 3339 has"
    if ours and not theirs:
        schema = schema_at(document, vector["message"], steps_of(path, vector["message"]))[0]
        if "pattern" in schema and isinstance(instance, str) and instance.endswith("\n"):
            return "jsonschema is wrong: Python's `$` also matches before a line feed at the end, JSON Schema's does not"
        if "x-minimum" in schema or "x-maximum" in schema:
            return "the limits of numbers that travel as text are only under x-minimum and x-maximum"
        if schema.get("format") == "date-time" and "date-time" not in FORMATS.checkers:
            return "jsonschema checks no date-time unless rfc3339-validator is installed"
    return None


def steps_of(path, message):
    steps = re.findall(r"[^.\[\]]+|\[\d+\]|\[\*\]", path[len(message) :])
    return [int(s[1:-1]) if re.fullmatch(r"\[\d+\]", s) else s for s in steps]


def value_at(document, body, path, message):
    """The value at a path as the SDK shows it, which has a field's first name."""
    taken = []
    for step in steps_of(path, message):
        try:
            if isinstance(body, dict) and step not in body:
                step = next(
                    key
                    for key in body
                    if step == "[*]" or schema_at(document, message, taken + [key])[0].get("x-other-name-of") == step
                )
            body = body[step]
        except (KeyError, IndexError, TypeError, StopIteration):
            return None
        taken.append(step)
    return body


def check_vectors(document, file):
    reasons = collections.Counter()
    agreed = refused = 0
    for line in file.open():
        vector = json.loads(line)
        theirs = broken_paths(document, vector["message"], vector["body"])
        ours = set(vector["broken"])
        # What cannot be read hides what is inside, and a strict decoder does not look at limits any more.
        differing = ours ^ set(theirs) if vector["isRead"] else ours - set(theirs)
        for path in sorted(differing):
            why = reason(document, vector, path, path in ours, theirs.get(path, []))
            if why is None:
                said = [leaf.message for leaf, _ in theirs.get(path, [])]
                sys.exit(f"nobody knows why the two disagree: {path}: ours {path in ours}, theirs {said}\n{line}")
            reasons[why] += 1
        agreed += not differing
        refused += not differing and bool(ours)
    print(f"   {agreed} messages judged alike, {refused} of them refused for the same fields; the others, by field:")
    for why, count in sorted(reasons.items()):
        print(f"   {count:6}  {why}")


def main():
    gen = sys.argv[1]
    document = export(gen, ROOT / "Specs/AlipayVaulting")
    check_document("AlipayVaulting", document)
    check_document("Demo", export(gen, ROOT / "Tests/Cases/Emission/decimals/description"))
    with tempfile.TemporaryDirectory() as folder:
        shop = pathlib.Path(folder) / "Shop"
        shutil.copytree(ROOT / "Tests/Cases/GoodDescription", shop)
        check_document("Shop", export(gen, shop))
    check_broken_examples(gen)
    if len(sys.argv) > 2:
        check_vectors(document, pathlib.Path(sys.argv[2]))


main()
