"""References that no longer hold, of the plans of a province. Usage: superseded.py http://localhost:4000 tuyen-quang 2026-11-21"""

import json
import sys
import urllib.error
import urllib.request

QUERY = """
query ($place: String!, $asOf: Date!, $after: String) {
  supersededReferences(asOf: $asOf, filter: { place: $place }, first: 50, after: $after) {
    edges { node { document { id } citation { surface } since suggestion } }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def ask(server, query, variables):
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(f"{server}/graphql", body, {"content-type": "application/json"})
    try:
        with urllib.request.urlopen(request) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as error:  # a refused request has its reasons in the body
        answer = json.load(error)
    if "errors" in answer:
        raise SystemExit("\n".join(f"{one['extensions']['code']}: {one['message']}" for one in answer["errors"]))
    return answer["data"]


def main(server, place, as_of):
    after = None
    while True:
        page = ask(server, QUERY, {"place": place, "asOf": as_of, "after": after})["supersededReferences"]
        for edge in page["edges"]:
            finding = edge["node"]
            surface = " ".join(finding["citation"]["surface"].split())
            print(f"{finding['document']['id']}: {surface}, ended {finding['since']}")
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


if __name__ == "__main__":
    main(*sys.argv[1:])
