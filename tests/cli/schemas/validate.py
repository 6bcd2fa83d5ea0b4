#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Validates all JSON documents in a folder against the published schemas, and the schemas against the program's source.

Usage: validate.py SCHEMAS SOURCES FOLDER. In FOLDER: said/ holds standard output (.json) and standard error (.jsonl)
of one run each; wherever else, what the program wrote; all that is inside a .zip counts, too.
"""
import collections
import copy
import json
import pathlib
import re
import sys
import zipfile

from jsonschema import Draft202012Validator

try:
    from referencing import Registry, Resource
except ImportError:  # before jsonschema 4.18
    from jsonschema import RefResolver
    Registry = None

# Documents that no verb writes, and schemas that therefore no run can meet. A sample of each is validated.
NOT_WRITTEN_BY_A_VERB = {
    "changeover.office/1": "the wizard writes it",
    "changeover.fleet-note/1": "other tools write it, the verb fleet reads it",
}
# Texts in the source that name no published document.
INTERNAL = {"changeover.saved/1": "between the program and its helper"}
# Files that are no documents of this kind.
OTHER_FILES = {
    "pc.json": "a practice PC: input",
}


def load(text):
    """As strict as a reader may be: no key twice, no NaN."""
    def pairs(items):
        if len({key for key, _ in items}) != len(items):
            raise ValueError("a key is there twice")
        return dict(items)

    def constant(name):
        raise ValueError(f"{name} is not JSON")
    return json.loads(text, object_pairs_hook=pairs, parse_constant=constant)


def nodes(value, path=()):
    yield path, value
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in children:
        yield from nodes(child, (*path, key))


def validators(schemas):
    """By file name: how the schemas refer to each other."""
    if Registry:
        registry = Registry().with_resources((name, Resource.from_contents(one)) for name, one in schemas.items())
        return {name: Draft202012Validator(schema, registry=registry) for name, schema in schemas.items()}
    base = "https://schema.invalid/"
    store = {base + key: schema for name, schema in schemas.items() for key in (name, schema["$id"])}
    return {name: Draft202012Validator(one, resolver=RefResolver(base, one, store)) for name, one in schemas.items()}


class Schemas:
    """The published schemas."""

    def __init__(self, folder):
        self.folder = folder
        self.files = {path.name: load(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.json"))}
        for schema in self.files.values():
            Draft202012Validator.check_schema(schema)
        self.all = {schema["$id"]: schema for name, schema in self.files.items() if name != "common.json"}
        answered = {"$schema": self.files["common.json"]["$schema"], "$id": "answered",
                    "$ref": "common.json#/$defs/answered"}
        found = validators({**self.files, "answered": answered})
        self.answered = found["answered"]
        self.validators = {schema["$id"]: found[name] for name, schema in self.files.items() if name != "common.json"}

    def mistake(self, document):
        """What is wrong with the document; empty: nothing."""
        name = document.get("schema") if isinstance(document, dict) else None
        if name not in self.validators:
            return f"no schema for {name!r}"
        error = next(self.validators[name].iter_errors(document), None)
        return "" if error is None else f"{name}: /{'/'.join(map(str, error.absolute_path))}: {error.message[:300]}"


def documents(folder):
    """(where, whether it is a verb's own answer, text) of everything that was written."""
    for path in sorted(folder.rglob("*")):
        where = path.relative_to(folder).as_posix()
        if path.suffix == ".json" and path.name not in OTHER_FILES:
            yield where, where.startswith("said/"), path.read_text(encoding="utf-8")
        elif path.suffix == ".jsonl":
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                yield f"{where}:{number}", False, line
        elif path.suffix == ".zip" and zipfile.is_zipfile(path):
            with zipfile.ZipFile(path) as bundle:
                for name in bundle.namelist():
                    if name.endswith(".json") and name not in OTHER_FILES:
                        yield f"{where}/{name}", False, bundle.read(name).decode("utf-8")


def against_source(schemas, sources):
    """The words and the names that the source has are those of the schemas."""
    for file, schema in schemas.files.items():
        if not schema.get("$comment", "").startswith("SPDX-License-Identifier: "):
            yield f"{file}: no licence"
        if file != "common.json" and (file != schema["$id"].replace("/", "-") + ".json" or
                                      schema["properties"]["schema"] != {"const": schema["$id"]}):
            yield f"{file}: file name, $id and the document's \"schema\" differ"
        for path, node in nodes(schema):
            if not isinstance(node, dict):
                continue
            at = f"{file}: {'/'.join(map(str, path))}"
            if node.get("type") == "object" and node.get("additionalProperties") is not False:
                yield f"{at}: unknown keys are not refused"
            if node.get("type") == "object" and not set(node["required"]) <= set(node["properties"]):
                yield f"{at}: requires a key that it does not know"
            words = re.fullmatch(r"The words of (\S+) (\w+)", str(node.get("$comment", "")))
            if words:
                text = (sources / words[1]).read_text(encoding="utf-8")
                block = re.search(rf"\b{words[2]}\b.*?\}}\)?;", text, re.S)
                found = re.findall(r"\{\w+::\w+,(?:\s*\d+,)*\s*\"([^\"]+)\"", block[0]) if block else []
                if found != node["enum"]:
                    yield f"{at}: {words[1]} has {found}"
    named = set()
    for path in [*(sources / "app").rglob("*.cpp"), *(sources / "core").rglob("*.cpp")]:
        named |= set(re.findall(r"\bchangeover\.[a-z-]+/[0-9]+", path.read_text(encoding="utf-8")))
    for name in sorted(named - set(schemas.all) - set(INTERNAL)):
        yield f"the source names {name}, which has no schema"
    for name in sorted(set(schemas.all) - named):
        yield f"{name}: not named in the source"
    readme = (schemas.folder / "README.md").read_text(encoding="utf-8")
    table = re.findall(r"^\| `(changeover\.[a-z-]+/[0-9]+)`", readme, re.M)
    if sorted(table) != sorted(schemas.all):
        yield f"README.md: its table and the schemas differ: {sorted(set(table) ^ set(schemas.all))}"


def not_refused(schemas, document):
    """How many changed documents were tried, and which pass although they must not."""
    name = document["schema"]
    wrongs = []
    for key in schemas.all[name]["required"]:
        wrongs.append((f"without {key}", {k: v for k, v in document.items() if k != key}))
    for key, value in document.items():
        wrong = 1.5 if isinstance(value, (dict, list, str)) else ["x"]
        wrongs.append((f"{key} of a wrong type", {**document, key: wrong}))
    objects = [path for path, value in nodes(document) if isinstance(value, dict)]
    for path in objects[::len(objects) // 40 + 1]:
        changed = copy.deepcopy(document)
        inner = changed
        for key in path:
            inner = inner[key]
        inner["notOurs"] = 1
        wrongs.append((f"a key too many in /{'/'.join(map(str, path))}", changed))
    return len(wrongs), [f"{name}: not refused: {what}" for what, wrong in wrongs if not schemas.mistake(wrong)]


def main(schema_folder, sources, folder):
    schemas = Schemas(schema_folder)
    problems = list(against_source(schemas, sources))
    counts, largest = collections.Counter(), {}
    for where, is_answer, text in documents(folder):
        try:
            document = load(text)
        except ValueError as error:
            problems.append(f"{where}: no JSON: {error}")
            continue
        mistake = schemas.mistake(document)
        if not mistake and is_answer and not schemas.answered.is_valid(document):
            mistake = "a verb's answer without outcome, exitCode or version"
        if mistake:
            problems.append(f"{where}: {mistake}")
            continue
        name = document["schema"]
        counts[name] += 1
        if len(text) > len(json.dumps(largest.get(name, 0))) and len(text) < 50000:
            largest[name] = document
    changed = 0
    for document in largest.values():
        count, passed = not_refused(schemas, document)
        changed += count
        problems += passed
    for name in sorted(schemas.all):
        reason = f"   {NOT_WRITTEN_BY_A_VERB[name]}: samples" if name in NOT_WRITTEN_BY_A_VERB else ""
        print(f"{counts[name]:6}  {name}{reason}")
        if not counts[name]:
            problems.append(f"{name}: no document was validated against it")
    print(f"{sum(counts.values()):6}  documents validated; {changed} changed ones tried, which have to be refused")
    for problem in problems:
        print(f"FAIL {problem}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*map(pathlib.Path, sys.argv[1:4])))
