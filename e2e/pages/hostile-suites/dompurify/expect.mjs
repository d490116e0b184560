export default [
  {
    "title": "Handlers, and a name that hides a method",
    "payload": "<img src=/media/ferry.jpg onload=alert(1) onerror=\"alert(2)\"><form><input name=\"firstChild\">Ask the harbour office</form>",
    "expected": ["", "<img src=\"/media/ferry.jpg\">"]
  }, {
    "title": "Address with a tab",
    "payload": "<p>The tide table is <a href='java\tscript:alert(1)'>here</a>, <img src=\"data:image/\tsvg+xml,<svg onload=alert(1)>\" width=640 height=400>and there.</p>",
    "expected": "<p>The tide table is <a>here</a>, <img>and there.</p>"
  }, {
    "title": "Mathematics that is no markup",
    "payload": "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table>Sluice width</mtext></math>",
    "expected": ""
  }, {
    "title": "A drawing with a page in it",
    "payload": "<svg width=300 height=80><a href='javascript:alert(1)'><text y=20>Depth in metres</text></a><foreignObject width=300 height=60><body onload=alert(1)>Quay nine<iframe srcdoc='<script>alert(1)</script>'></iframe></foreignObject><animate attributeName=href values=javascript:alert(1) /></svg>",
    "expected": ""
  }
];
