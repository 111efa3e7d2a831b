//! One folder in every form of report.

use std::collections::HashMap;
use std::process::Command;

use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::Value;
use snapbox::{IntoData, assert_data_eq, str};

use crate::desk::{Desk, HARBOUR};

/// A bad file of each kind, and a good one. One name must be escaped nearly everywhere.
fn folder() -> Desk {
    Desk::new()
        .file("a,b: 100%.yaml", "schema: 1\nheadlines:\n  - Council raises spending\nsections:\n  - blocks:\n      - The council will spend 5 million pounds on the pier.\nfigures:\n  - kind: spending\n    mention: 5 million pounds\n    amount: { value: \"5000000\", unit: GBX1 }\n")
        .file("bad.json", "{\n  \"schema\": 1,\n  \"headlines\": [\"Tide turns\"],\n  \"published\": \"2025-02-30\",\n  \"secions\": []\n}\n")
        .file("bad.txt", "Harbour opens\n\nThe \u{202e}harbour opened on Monday.\n")
        .file("bad.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:x:1\" version=\"1\">\n  <contentMeta>\n    <headline>Harbour opens</headlin>\n  </contentMeta>\n</newsItem>\n")
        .file("good.json", HARBOUR)
}

#[test]
fn one_line_each() {
    assert_data_eq!(
        folder().run("validate . --report concise"),
        str![[r#"
exit 1
--- stdout
./a,b: 100%.yaml:10:39: error[invalid-value]: found the unit "GBX1", expected a currency code of ISO 4217, percent or percentagePoint
./bad.json:4:16: error[invalid-value]: found "2025-02-30", expected a date and time that the calendar has
./bad.json:5:3: error[unknown-field]: found the unknown field `secions`; help: did you mean `sections`?
./bad.txt:3:5: warning[bidi-control]: found U+202E, which turns the direction of writing and can hide the order of words; help: it is kept; compare the words with what is seen
./bad.xml:4:28: error[xml-malformed]: expected `</headline>`, but `</headlin>` was found

"#]].raw()
    );
}

#[test]
fn drawn_for_people() {
    assert_data_eq!(
        folder().run("validate . --report human"),
        str![[r#"
exit 1
--- stdout
error[invalid-value]: found the unit "GBX1", expected a currency code of ISO 4217, percent or percentagePoint
  --> ./a,b: 100%.yaml:10:39
   |
10 |     amount: { value: "5000000", unit: GBX1 }
   |                                       ^^^^

error[invalid-value]: found "2025-02-30", expected a date and time that the calendar has
 --> ./bad.json:4:16
  |
4 |   "published": "2025-02-30",
  |                ^^^^^^^^^^^^

error[unknown-field]: found the unknown field `secions`
 --> ./bad.json:5:3
  |
5 |   "secions": []
  |   ^^^^^^^^^
  |
  = help: did you mean `sections`?

warning[bidi-control]: found U+202E, which turns the direction of writing and can hide the order of words
 --> ./bad.txt:3:5
  |
3 | The �harbour opened on Monday.
  |     ^
  |
  = help: it is kept; compare the words with what is seen

error[xml-malformed]: expected `</headline>`, but `</headlin>` was found
 --> ./bad.xml:4:28
  |
4 |     <headline>Harbour opens</headlin>
  |                            ^


"#]].raw()
    );
}

#[test]
fn json() {
    assert_data_eq!(
        folder().run("validate . --report json"),
        str![[r#"
exit 1
--- stdout
{
  "version": 1,
  "tool": {"name":"copydesk","version":"0.1.0"},
  "findings": [
    {"bytes":{"end":232,"start":228},"code":"invalid-value","column":39,"endColumn":43,"endLine":10,"family":"structure","file":"a,b: 100%.yaml","fingerprint":"67c6d2413b166b0b:1","line":10,"message":"found the unit \"GBX1\", expected a currency code of ISO 4217, percent or percentagePoint","severity":"error"},
    {"bytes":{"end":75,"start":63},"code":"invalid-value","column":16,"endColumn":28,"endLine":4,"family":"structure","file":"bad.json","fingerprint":"846bab23da09ca2c:1","line":4,"message":"found \"2025-02-30\", expected a date and time that the calendar has","severity":"error"},
    {"bytes":{"end":88,"start":79},"code":"unknown-field","column":3,"endColumn":12,"endLine":5,"family":"structure","file":"bad.json","fingerprint":"2133a83244758d2e:1","help":"did you mean `sections`?","line":5,"message":"found the unknown field `secions`","severity":"error"},
    {"bytes":{"end":22,"start":19},"code":"bidi-control","column":5,"endColumn":6,"endLine":3,"family":"structure","file":"bad.txt","fingerprint":"0a70117071054c88:1","help":"it is kept; compare the words with what is seen","line":3,"message":"found U+202E, which turns the direction of writing and can hide the order of words","severity":"warning"},
    {"bytes":{"end":165,"start":164},"code":"xml-malformed","column":28,"endColumn":29,"endLine":4,"family":"reading","file":"bad.xml","fingerprint":"969bb2cd83355ac4:1","line":4,"message":"expected `</headline>`, but `</headlin>` was found","severity":"error"}
  ],
  "summary": {"checked":2,"clean":1,"errors":4,"files":5,"known":0,"notes":0,"suppressed":0,"warnings":1}
}

"#]].raw()
    );
}

#[test]
fn json_lines() {
    assert_data_eq!(
        folder().run("validate . --report jsonl"),
        str![[r#"
exit 1
--- stdout
{"bytes":{"end":232,"start":228},"code":"invalid-value","column":39,"endColumn":43,"endLine":10,"family":"structure","file":"a,b: 100%.yaml","fingerprint":"67c6d2413b166b0b:1","line":10,"message":"found the unit \"GBX1\", expected a currency code of ISO 4217, percent or percentagePoint","severity":"error","type":"finding"}
{"bytes":{"end":75,"start":63},"code":"invalid-value","column":16,"endColumn":28,"endLine":4,"family":"structure","file":"bad.json","fingerprint":"846bab23da09ca2c:1","line":4,"message":"found \"2025-02-30\", expected a date and time that the calendar has","severity":"error","type":"finding"}
{"bytes":{"end":88,"start":79},"code":"unknown-field","column":3,"endColumn":12,"endLine":5,"family":"structure","file":"bad.json","fingerprint":"2133a83244758d2e:1","help":"did you mean `sections`?","line":5,"message":"found the unknown field `secions`","severity":"error","type":"finding"}
{"bytes":{"end":22,"start":19},"code":"bidi-control","column":5,"endColumn":6,"endLine":3,"family":"structure","file":"bad.txt","fingerprint":"0a70117071054c88:1","help":"it is kept; compare the words with what is seen","line":3,"message":"found U+202E, which turns the direction of writing and can hide the order of words","severity":"warning","type":"finding"}
{"bytes":{"end":165,"start":164},"code":"xml-malformed","column":28,"endColumn":29,"endLine":4,"family":"reading","file":"bad.xml","fingerprint":"969bb2cd83355ac4:1","line":4,"message":"expected `</headline>`, but `</headlin>` was found","severity":"error","type":"finding"}
{"checked":2,"clean":1,"errors":4,"files":5,"known":0,"notes":0,"suppressed":0,"tool":{"name":"copydesk","version":"0.1.0"},"type":"summary","version":1,"warnings":1}

"#]].raw()
    );
}

#[test]
fn sarif() {
    assert_data_eq!(
        folder().run("validate . --report sarif"),
        str![[r#"
exit 1
--- stdout
{
  "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
  "version": "2.1.0",
  "runs": [
    {
      "columnKind": "unicodeCodePoints",
      "originalUriBaseIds": {"%SRCROOT%":{"description":{"text":"The work tree of Git, or else the folder in which the program was run; its address is left out."}}},
      "results": [
        {"level":"error","locations":[{"physicalLocation":{"artifactLocation":{"uri":"a,b%3A%20100%25.yaml","uriBaseId":"%SRCROOT%"},"region":{"endColumn":43,"endLine":10,"startColumn":39,"startLine":10}}}],"message":{"text":"found the unit \"GBX1\", expected a currency code of ISO 4217, percent or percentagePoint"},"partialFingerprints":{"primaryLocationLineHash":"67c6d2413b166b0b:1"},"ruleId":"invalid-value","ruleIndex":0},
        {"level":"error","locations":[{"physicalLocation":{"artifactLocation":{"uri":"bad.json","uriBaseId":"%SRCROOT%"},"region":{"endColumn":28,"endLine":4,"startColumn":16,"startLine":4}}}],"message":{"text":"found \"2025-02-30\", expected a date and time that the calendar has"},"partialFingerprints":{"primaryLocationLineHash":"846bab23da09ca2c:1"},"ruleId":"invalid-value","ruleIndex":0},
        {"level":"error","locations":[{"physicalLocation":{"artifactLocation":{"uri":"bad.json","uriBaseId":"%SRCROOT%"},"region":{"endColumn":12,"endLine":5,"startColumn":3,"startLine":5}}}],"message":{"text":"found the unknown field `secions`; help: did you mean `sections`?"},"partialFingerprints":{"primaryLocationLineHash":"2133a83244758d2e:1"},"ruleId":"unknown-field","ruleIndex":1},
        {"level":"warning","locations":[{"physicalLocation":{"artifactLocation":{"uri":"bad.txt","uriBaseId":"%SRCROOT%"},"region":{"endColumn":6,"endLine":3,"startColumn":5,"startLine":3}}}],"message":{"text":"found U+202E, which turns the direction of writing and can hide the order of words; help: it is kept; compare the words with what is seen"},"partialFingerprints":{"primaryLocationLineHash":"0a70117071054c88:1"},"ruleId":"bidi-control","ruleIndex":2},
        {"level":"error","locations":[{"physicalLocation":{"artifactLocation":{"uri":"bad.xml","uriBaseId":"%SRCROOT%"},"region":{"endColumn":29,"endLine":4,"startColumn":28,"startLine":4}}}],"message":{"text":"expected `</headline>`, but `</headlin>` was found"},"partialFingerprints":{"primaryLocationLineHash":"969bb2cd83355ac4:1"},"ruleId":"xml-malformed","ruleIndex":3}
      ],
      "invocations": [{"executionSuccessful":true,"toolExecutionNotifications":[]}],
      "tool": {"driver": {"name":"copydesk","rules":[{"defaultConfiguration":{"level":"error"},"fullDescription":{"text":"The value has the right type but is not, for example, a day of the calendar or a currency of ISO 4217. The message says what was expected."},"help":{"markdown":"**a value breaks a rule of its type**\n\nThe value has the right type but is not, for example, a day of the calendar or a currency of ISO 4217. The message says what was expected.","text":"The value has the right type but is not, for example, a day of the calendar or a currency of ISO 4217. The message says what was expected."},"id":"invalid-value","name":"InvalidValue","properties":{"tags":["structure"]},"shortDescription":{"text":"a value breaks a rule of its type"}},{"defaultConfiguration":{"level":"error"},"fullDescription":{"text":"Fields that are not in the schema are errors, because a misspelt name would lose its value silently. `convert schema` prints the schema."},"help":{"markdown":"**a field is not one of the schema**\n\nFields that are not in the schema are errors, because a misspelt name would lose its value silently. `convert schema` prints the schema.","text":"Fields that are not in the schema are errors, because a misspelt name would lose its value silently. `convert schema` prints the schema."},"id":"unknown-field","name":"UnknownField","properties":{"tags":["structure"]},"shortDescription":{"text":"a field is not one of the schema"}},{"defaultConfiguration":{"level":"warning"},"fullDescription":{"text":"Characters such as U+202E show the words that follow in another order than they stand in the file. They are kept, because texts in Arabic and Hebrew can need them. They can also be used to make a text look like another."},"help":{"markdown":"**the text turns the direction of writing**\n\nCharacters such as U+202E show the words that follow in another order than they stand in the file. They are kept, because texts in Arabic and Hebrew can need them. They can also be used to make a text look like another.","text":"Characters such as U+202E show the words that follow in another order than they stand in the file. They are kept, because texts in Arabic and Hebrew can need them. They can also be used to make a text look like another."},"id":"bidi-control","name":"BidiControl","properties":{"tags":["structure"]},"shortDescription":{"text":"the text turns the direction of writing"}},{"defaultConfiguration":{"level":"error"},"fullDescription":{"text":"XML is read by the rules of XML 1.0 and of Namespaces in XML, without repairs: one root element, every element closed, every prefix declared, no attribute twice. The place is where the first rule was broken; the cause may stand before it."},"help":{"markdown":"**the file is not well-formed XML**\n\nXML is read by the rules of XML 1.0 and of Namespaces in XML, without repairs: one root element, every element closed, every prefix declared, no attribute twice. The place is where the first rule was broken; the cause may stand before it.","text":"XML is read by the rules of XML 1.0 and of Namespaces in XML, without repairs: one root element, every element closed, every prefix declared, no attribute twice. The place is where the first rule was broken; the cause may stand before it."},"id":"xml-malformed","name":"XmlMalformed","properties":{"tags":["reading"]},"shortDescription":{"text":"the file is not well-formed XML"}}],"semanticVersion":"0.1.0","version":"0.1.0"}}
    }
  ]
}

"#]].raw()
    );
}

#[test]
fn github() {
    assert_data_eq!(
        folder().run("validate . --report github"),
        str![[r#"
exit 1
--- stdout
::error file=a%2Cb%3A 100%25.yaml,line=10,endLine=10,col=39,endColumn=43,title=copydesk%3A invalid-value::found the unit "GBX1", expected a currency code of ISO 4217, percent or percentagePoint
::error file=bad.json,line=4,endLine=4,col=16,endColumn=28,title=copydesk%3A invalid-value::found "2025-02-30", expected a date and time that the calendar has
::error file=bad.json,line=5,endLine=5,col=3,endColumn=12,title=copydesk%3A unknown-field::found the unknown field `secions`; help: did you mean `sections`?
::warning file=bad.txt,line=3,endLine=3,col=5,endColumn=6,title=copydesk%3A bidi-control::found U+202E, which turns the direction of writing and can hide the order of words; help: it is kept; compare the words with what is seen
::error file=bad.xml,line=4,endLine=4,col=28,endColumn=29,title=copydesk%3A xml-malformed::expected `</headline>`, but `</headlin>` was found

"#]].raw()
    );
}

#[test]
fn gitlab() {
    assert_data_eq!(
        folder().run("validate . --report gitlab"),
        str![[r#"
exit 1
--- stdout
[
  {"check_name":"invalid-value","description":"found the unit \"GBX1\", expected a currency code of ISO 4217, percent or percentagePoint","fingerprint":"32d3893129610578","location":{"lines":{"begin":10,"end":10},"path":"a,b: 100%.yaml"},"severity":"major"},
  {"check_name":"invalid-value","description":"found \"2025-02-30\", expected a date and time that the calendar has","fingerprint":"9e3e2935937600dc","location":{"lines":{"begin":4,"end":4},"path":"bad.json"},"severity":"major"},
  {"check_name":"unknown-field","description":"found the unknown field `secions`; help: did you mean `sections`?","fingerprint":"46e54d97f37acd66","location":{"lines":{"begin":5,"end":5},"path":"bad.json"},"severity":"major"},
  {"check_name":"bidi-control","description":"found U+202E, which turns the direction of writing and can hide the order of words; help: it is kept; compare the words with what is seen","fingerprint":"764ad2044ce6f895","location":{"lines":{"begin":3,"end":3},"path":"bad.txt"},"severity":"minor"},
  {"check_name":"xml-malformed","description":"expected `</headline>`, but `</headlin>` was found","fingerprint":"4c0d6a395d3f2325","location":{"lines":{"begin":4,"end":4},"path":"bad.xml"},"severity":"major"}
]

"#]].raw()
    );
}

#[test]
fn junit() {
    assert_data_eq!(
        folder().run("validate . --report junit"),
        str![[r#"
exit 1
--- stdout
<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="copydesk">
  <testsuite name="a,b: 100%.yaml" tests="1" failures="1" errors="0" skipped="0" time="0">
    <testcase name="invalid-value 10:39" classname="a,b: 100%.yaml" file="a,b: 100%.yaml" line="10" time="0">
      <failure type="invalid-value" message="found the unit &quot;GBX1&quot;, expected a currency code of ISO 4217, percent or percentagePoint">a,b: 100%.yaml:10:39: error[invalid-value]: found the unit &quot;GBX1&quot;, expected a currency code of ISO 4217, percent or percentagePoint</failure>
    </testcase>
  </testsuite>
  <testsuite name="bad.json" tests="2" failures="2" errors="0" skipped="0" time="0">
    <testcase name="invalid-value 4:16" classname="bad.json" file="bad.json" line="4" time="0">
      <failure type="invalid-value" message="found &quot;2025-02-30&quot;, expected a date and time that the calendar has">bad.json:4:16: error[invalid-value]: found &quot;2025-02-30&quot;, expected a date and time that the calendar has</failure>
    </testcase>
    <testcase name="unknown-field 5:3" classname="bad.json" file="bad.json" line="5" time="0">
      <failure type="unknown-field" message="found the unknown field `secions`; help: did you mean `sections`?">bad.json:5:3: error[unknown-field]: found the unknown field `secions`; help: did you mean `sections`?</failure>
    </testcase>
  </testsuite>
  <testsuite name="bad.txt" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase name="bidi-control 3:5" classname="bad.txt" file="bad.txt" line="3" time="0">
      <system-out>bad.txt:3:5: warning[bidi-control]: found U+202E, which turns the direction of writing and can hide the order of words; help: it is kept; compare the words with what is seen</system-out>
    </testcase>
  </testsuite>
  <testsuite name="bad.xml" tests="1" failures="1" errors="0" skipped="0" time="0">
    <testcase name="xml-malformed 4:28" classname="bad.xml" file="bad.xml" line="4" time="0">
      <failure type="xml-malformed" message="expected `&lt;/headline&gt;`, but `&lt;/headlin&gt;` was found">bad.xml:4:28: error[xml-malformed]: expected `&lt;/headline&gt;`, but `&lt;/headlin&gt;` was found</failure>
    </testcase>
  </testsuite>
  <testsuite name="good.json" tests="1" failures="0" errors="0" skipped="0" time="0">
    <testcase name="good.json" classname="good.json" time="0"/>
  </testsuite>
</testsuites>

"#]].raw()
    );
}

#[test]
fn checkstyle() {
    assert_data_eq!(
        folder().run("validate . --report checkstyle"),
        str![[r#"
exit 1
--- stdout
<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="a,b: 100%.yaml">
    <error line="10" column="39" severity="error" message="found the unit &quot;GBX1&quot;, expected a currency code of ISO 4217, percent or percentagePoint" source="copydesk.invalid-value"/>
  </file>
  <file name="bad.json">
    <error line="4" column="16" severity="error" message="found &quot;2025-02-30&quot;, expected a date and time that the calendar has" source="copydesk.invalid-value"/>
    <error line="5" column="3" severity="error" message="found the unknown field `secions`; help: did you mean `sections`?" source="copydesk.unknown-field"/>
  </file>
  <file name="bad.txt">
    <error line="3" column="5" severity="warning" message="found U+202E, which turns the direction of writing and can hide the order of words; help: it is kept; compare the words with what is seen" source="copydesk.bidi-control"/>
  </file>
  <file name="bad.xml">
    <error line="4" column="28" severity="error" message="expected `&lt;/headline&gt;`, but `&lt;/headlin&gt;` was found" source="copydesk.xml-malformed"/>
  </file>
  <file name="good.json"/>
</checkstyle>

"#]].raw()
    );
}

/// The form of report, without the exit code.
fn report(desk: &Desk, format: &str) -> String {
    let output = desk.command(&format!("validate . --report {format}")).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}

/// Where the findings are that every report must tell: file, line, column and code.
const PLACES: [(&str, u64, u64, &str); 5] = [
    ("a,b: 100%.yaml", 10, 39, "invalid-value"),
    ("bad.json", 4, 16, "invalid-value"),
    ("bad.json", 5, 3, "unknown-field"),
    ("bad.txt", 3, 5, "bidi-control"),
    ("bad.xml", 4, 28, "xml-malformed"),
];

/// The places that a report of JSON tells, with pointers to what is told of each.
fn places(findings: &Value, pointers: [&str; 4]) -> Vec<(String, u64, u64, String)> {
    let place = |finding: &Value| {
        let [file, line, column, code] = pointers.map(|pointer| finding.pointer(pointer));
        let text = |value: Option<&Value>| value.and_then(Value::as_str).unwrap().to_owned();
        // GitLab has no columns.
        let number = |value: Option<&Value>| value.map_or(0, |value| value.as_u64().unwrap());
        (text(file), number(line), number(column), text(code))
    };
    findings.as_array().unwrap().iter().map(place).collect()
}

fn expected() -> Vec<(String, u64, u64, String)> {
    PLACES.map(|(file, line, column, code)| (file.to_owned(), line, column, code.to_owned())).into()
}

#[test]
fn every_report_of_json_tells_the_same_places() {
    let desk = folder();
    let parsed = |format| serde_json::from_str::<Value>(&report(&desk, format)).unwrap();
    let pointers = ["/file", "/line", "/column", "/code"];
    assert_eq!(places(&parsed("json")["findings"], pointers), expected());
    let lines: Vec<Value> =
        report(&desk, "jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let (summary, findings) = lines.split_last().unwrap();
    assert_eq!(summary["type"], "summary");
    assert_eq!(places(&Value::from(findings.to_vec()), pointers), expected());
    let place = "/locations/0/physicalLocation";
    let sarif = parsed("sarif");
    let found = places(
        &sarif["runs"][0]["results"],
        [
            &format!("{place}/artifactLocation/uri"),
            &format!("{place}/region/startLine"),
            &format!("{place}/region/startColumn"),
            "/ruleId",
        ],
    );
    let as_uri = |(file, line, column, code): (String, u64, u64, String)| {
        (file.replace("a,b: 100%.yaml", "a,b%3A%20100%25.yaml"), line, column, code)
    };
    assert_eq!(found, expected().into_iter().map(as_uri).collect::<Vec<_>>());
    let pointers = ["/location/path", "/location/lines/begin", "/none", "/check_name"];
    let without_column = |(file, line, _, code): (String, u64, u64, String)| (file, line, 0, code);
    let found = places(&parsed("gitlab"), pointers);
    assert_eq!(found, expected().into_iter().map(without_column).collect::<Vec<_>>());
}

/// What GitHub asks for beyond the schema.
#[test]
fn sarif_has_what_code_scanning_needs() {
    let sarif: Value = serde_json::from_str(&report(&folder(), "sarif")).unwrap();
    let run = &sarif["runs"][0];
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    let ids: Vec<_> = rules.iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["invalid-value", "unknown-field", "bidi-control", "xml-malformed"]);
    for rule in rules {
        assert!(rule["help"]["markdown"].as_str().unwrap().len() > 60, "{rule}");
        assert!(rule["shortDescription"]["text"].is_string(), "{rule}");
    }
    let results = run["results"].as_array().unwrap();
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(ids[index], result["ruleId"], "{result}");
        let uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str();
        assert!(!uri.unwrap().starts_with('/') && !uri.unwrap().contains("://"), "{result}");
    }
    let prints: std::collections::HashSet<_> = results
        .iter()
        .map(|r| r["partialFingerprints"]["primaryLocationLineHash"].as_str())
        .collect();
    assert_eq!(prints.len(), results.len());
}

#[test]
fn sarif_has_no_more_results_than_github_takes() {
    let desk = Desk::new().file("a.txt", "Tide \n".repeat(25_001));
    let output = desk.command("validate . --select layout --report sarif").output().unwrap();
    let sarif: Value = serde_json::from_slice(&output.stdout).unwrap();
    let run = &sarif["runs"][0];
    assert_eq!(run["results"].as_array().unwrap().len(), 25_000);
    let note = &run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"];
    assert!(note.as_str().unwrap().starts_with("1 more findings are left out"), "{note}");
}

/// A workflow command as GitHub's runner takes it apart: `::NAME KEY=VALUE,KEY=VALUE::TEXT`.
fn command(line: &str) -> (String, HashMap<String, String>, String) {
    let (head, text) = line.strip_prefix("::").unwrap().split_once("::").unwrap();
    let (name, properties) = head.split_once(' ').unwrap();
    let unescaped = |text: &str, pairs: &[(&str, &str)]| {
        let text = pairs.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
        text.replace("%25", "%")
    };
    let data = [("%0D", "\r"), ("%0A", "\n")];
    let property = [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ",")];
    let properties = properties.split(',').map(|pair| {
        let (key, value) = pair.split_once('=').unwrap();
        assert!(!value.contains(':'), "{line}");
        (key.to_owned(), unescaped(value, &property))
    });
    (name.to_owned(), properties.collect(), unescaped(text, &data))
}

#[test]
fn github_takes_the_commands_apart_again() {
    let found: Vec<_> = report(&folder(), "github").lines().map(command).collect();
    assert_eq!(found.len(), PLACES.len());
    for ((name, properties, text), (file, line, column, code)) in found.iter().zip(PLACES) {
        let level = if code == "bidi-control" { "warning" } else { "error" };
        assert_eq!((name.as_str(), properties["file"].as_str()), (level, file));
        assert_eq!(properties["line"], line.to_string());
        assert_eq!(properties["col"], column.to_string());
        assert_eq!(properties["title"], format!("copydesk: {code}"));
        assert!(!text.is_empty() && !text.contains('\n'));
    }
}

/// The elements of a report of XML: their names and attributes, and the words between them.
fn elements(xml: &str) -> Vec<(String, HashMap<String, String>)> {
    let mut reader = Reader::from_str(xml);
    let mut elements = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(element) | Event::Empty(element) => {
                let attributes = element.attributes().map(|attribute| {
                    let attribute = attribute.unwrap();
                    let value = quick_xml::escape::unescape(&attribute.value).unwrap().into_owned();
                    (attribute.key.as_ref().to_owned(), value)
                });
                elements.push((element.name().as_ref().to_owned(), attributes.collect()));
            }
            Event::Eof => return elements,
            _ => {}
        }
    }
}

#[test]
fn junit_has_a_suite_for_each_file_and_counts_what_failed() {
    let elements = elements(&report(&folder(), "junit"));
    let named = |name: &'static str| elements.iter().filter(move |(element, _)| element == name);
    let suites: Vec<_> =
        named("testsuite").map(|(_, a)| (a["name"].as_str(), a["failures"].as_str())).collect();
    let expected = [
        ("a,b: 100%.yaml", "1"),
        ("bad.json", "2"),
        ("bad.txt", "0"),
        ("bad.xml", "1"),
        ("good.json", "0"),
    ];
    assert_eq!(suites, expected);
    assert_eq!((named("testcase").count(), named("failure").count()), (6, 4));
    let strict = folder().run("validate . --fail-on warning --report junit");
    assert_eq!(strict.matches("<failure ").count(), 5);
    let missing = Desk::new().run("validate gone.json --report junit");
    assert!(
        missing.contains("errors=\"1\"") && missing.contains("<error type=\"cannot-read\""),
        "{missing}"
    );
}

#[test]
fn checkstyle_names_every_place() {
    let mut file = String::new();
    let mut found = Vec::new();
    for (element, attributes) in elements(&report(&folder(), "checkstyle")) {
        match element.as_str() {
            "file" => file.clone_from(&attributes["name"]),
            "error" => {
                let number = |name: &str| attributes[name].parse::<u64>().unwrap();
                let code = attributes["source"].strip_prefix("copydesk.").unwrap().to_owned();
                found.push((file.clone(), number("line"), number("column"), code));
            }
            _ => {}
        }
    }
    assert_eq!(found, expected());
}

#[test]
fn one_run_tells_people_and_writes_files() {
    let desk = folder();
    let transcript =
        desk.run("validate . --report json=out/../a.sarif --report junit=b.junit --quiet");
    assert!(transcript.starts_with("exit 2\n"), "{transcript}");
    assert_eq!(desk.names().len(), 5, "nothing is left behind");
    let desk = folder();
    let transcript =
        desk.run("validate . --report sarif=a.sarif --report junit=b.junit.xml --report concise");
    assert!(
        transcript.starts_with("exit 1\n--- stdout\n./a,b: 100%.yaml:10:39: error"),
        "{transcript}"
    );
    assert_eq!(desk.content("a.sarif"), report(&folder(), "sarif"));
    assert_eq!(desk.content("b.junit.xml"), report(&folder(), "junit"));
    // The reports of the first run are no articles of the second.
    let again =
        desk.run("validate . --report sarif=a.sarif --report junit=b.junit.xml --report concise");
    assert_eq!(again, transcript);
}

#[test]
fn the_bytes_do_not_depend_on_the_number_of_jobs() {
    let desk = (0..300).fold(folder(), |desk, i| {
        desk.file(&format!("in/{i}.json"), if i % 7 == 0 { "{" } else { HARBOUR })
    });
    for format in ["concise", "json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle"] {
        let with = |jobs| desk.run(&format!("validate . --report {format} --jobs {jobs}"));
        let one = with(1);
        assert_eq!(with(2), one, "{format}");
        assert_eq!(with(7), one, "{format}");
    }
}

/// The hosts know files by their path in the repository.
#[test]
fn files_are_named_from_the_root_of_the_work_tree() {
    let desk = Desk::new().file(".git/HEAD", "").file("in/a.json", "{").file("here/x", "");
    let mut command = desk.command("validate ../in/a.json --report gitlab");
    let output = command.current_dir(desk.path("here")).output().unwrap();
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(found[0]["location"]["path"], "in/a.json");
}

#[test]
fn characters_that_no_xml_has_are_not_in_a_report() {
    let desk = Desk::new().file("a.json", "{\"schema\":1,\"a\u{FFFE}b<&\\u0001\":1}");
    for format in ["junit", "checkstyle"] {
        let text = report(&desk, format);
        assert!(!elements(&text).is_empty());
        assert!(text.chars().all(|c| c == '\n' || !c.is_control() && c != '\u{FFFE}'), "{text}");
    }
    let told = Command::new(crate::desk::CONVERT).args(["help", "validate"]).output().unwrap();
    assert!(String::from_utf8(told.stdout).unwrap().contains("checkstyle"));
}
