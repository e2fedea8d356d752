package org.khamrabrong.command;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Documents that no honest program writes. */
final class HostileDocuments {

    static final String START = "{\"format\": \"agreement-package/1\", ";

    private HostileDocuments() {}

    /** What it is, the document, the path of the complaint, and what is said of it in Thai and in English. */
    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("empty", "", "$", "เอกสารว่างเปล่า", "the document is empty"),
                arguments("blank", " \n\t ", "$", "เอกสารว่างเปล่า", "the document is empty"),
                arguments(
                        "cut off",
                        START + "\"indicators\": [{\"num",
                        "$.indicators[0]",
                        "ไม่เป็นไปตามรูปแบบ",
                        "not JSON at line 1"),
                arguments(
                        "cut off in a number",
                        START + "\"totalWeight\": 1e",
                        "$.totalWeight",
                        "ไม่เป็นไปตาม",
                        "not JSON at line 1"),
                arguments("only a brace", "{", "$", "ไม่เป็นไปตามรูปแบบ", "not JSON"),
                arguments("a list", "[]", "$", "ต้องเป็นกลุ่มของช่องข้อมูล", "must be an object"),
                arguments("a text", "\"x\"", "$", "ต้องเป็นกลุ่มของช่องข้อมูล", "must be an object"),
                arguments("null", "null", "$", "ต้องเป็นกลุ่มของช่องข้อมูล", "must be an object"),
                arguments("trailing text", whole("") + " x", "$", "ไม่เป็นไปตามรูปแบบ", "not JSON"),
                arguments(
                        "a second document",
                        whole("") + whole(""),
                        "$",
                        "มีข้อความเกินหลังจบเอกสาร",
                        "something follows"),
                arguments("a comment", "/* */" + whole(""), "$", "ไม่เป็นไปตามรูปแบบ", "not JSON"),
                arguments("a comma too many", whole("\"unit\": \"a\",,"), "$.unit", "ไม่เป็นไปตามรูปแบบ", "not JSON"),
                arguments("a byte order mark", "\uFEFF" + whole(""), "$", "เครื่องหมายลำดับไบต์", "byte order mark"),
                arguments("a NUL", whole("\"unit\": \"\0\","), "$.unit", "ไม่เป็นไปตามรูปแบบ", "not JSON"),
                arguments("a NUL outside", whole("\0"), "$.format", "ไม่เป็นไปตามรูปแบบ", "not JSON"),
                arguments(
                        "an escaped half",
                        whole("\"unit\": \"\\ud800\","),
                        "$.unit",
                        "ครึ่งตัว",
                        "half of a character"),
                arguments(
                        "an escaped other half",
                        whole("\"unit\": \"\\udc00x\","),
                        "$.unit",
                        "ครึ่งตัว",
                        "half of a character"),
                arguments(
                        "halves in wrong order",
                        whole("\"unit\": \"\\udc00\\ud800\","),
                        "$.unit",
                        "ครึ่งตัว",
                        "half of a character"),
                arguments(
                        "a half as a name", whole("\"\\ud800\": 1,"), "$['\uFFFD']", "ครึ่งตัว", "half of a character"),
                arguments(
                        "a half in a result",
                        whole("\"results\": {\"1\": {\"value\": \"\\ud800\"}},"),
                        "$.results['1'].value",
                        "ครึ่งตัว",
                        "half of a character"),
                arguments("NaN", whole("\"totalWeight\": NaN,"), "$.totalWeight", "ไม่เป็นไปตามรูปแบบ", "not JSON"),
                arguments(
                        "Infinity",
                        whole("\"totalWeight\": -Infinity,"),
                        "$.totalWeight",
                        "ไม่เป็นไปตามรูปแบบ",
                        "not JSON"),
                arguments(
                        "hexadecimal",
                        whole("\"totalWeight\": 0x10,"),
                        "$.totalWeight",
                        "ไม่เป็นไปตามรูปแบบ",
                        "not JSON"),
                arguments(
                        "a zero in front",
                        whole("\"totalWeight\": 010,"),
                        "$.totalWeight",
                        "ไม่เป็นไปตามรูปแบบ",
                        "not JSON"),
                arguments(
                        "Thai digits without quotes",
                        whole("\"totalWeight\": ๑๐,"),
                        "$.totalWeight",
                        "ไม่เป็นไปตามรูปแบบ",
                        "not JSON"),
                arguments(
                        "NaN as a text",
                        whole("\"totalWeight\": \"NaN\","),
                        "$.totalWeight",
                        "ไม่ใช่ตัวเลขที่อ่านได้ (NaN)",
                        "not a readable number (NaN)"),
                arguments(
                        "a word",
                        whole("\"totalWeight\": \"หนึ่งร้อย\","),
                        "$.totalWeight",
                        "ไม่ใช่ตัวเลขที่อ่านได้ (หนึ่งร้อย)",
                        "not a readable number"),
                arguments(
                        "a huge exponent",
                        whole("\"totalWeight\": 1e999999999,"),
                        "$.totalWeight",
                        "ไม่ใช่ตัวเลข",
                        "not a readable number (1e999999999)"),
                arguments(
                        "a huge exponent as a text",
                        whole("\"totalWeight\": \"1e-999999999\","),
                        "$.totalWeight",
                        "ไม่ใช่ตัวเลข",
                        "not a readable number"),
                arguments(
                        "an exponent of many digits",
                        whole("\"fiscalYear\": 1e" + "9".repeat(1000) + ","),
                        "$.fiscalYear",
                        "ไม่ใช่ตัวเลข",
                        "not a readable number"),
                arguments(
                        "a million digits",
                        whole("\"totalWeight\": " + "9".repeat(1_000_000) + ","),
                        "$.totalWeight",
                        "ไม่ใช่ตัวเลข",
                        "99999…)"),
                arguments(
                        "a million digits as a text",
                        whole("\"totalWeight\": \"" + "๙".repeat(1_000_000) + "\","),
                        "$.totalWeight",
                        "ไม่ใช่ตัวเลข",
                        "๙๙๙๙๙…)"),
                arguments(
                        "a million decimals",
                        whole("\"totalWeight\": 0." + "9".repeat(1_000_000) + ","),
                        "$.totalWeight",
                        "ไม่ใช่ตัวเลข",
                        "99999…)"),
                arguments(
                        "depth",
                        whole("\"a\": " + "[".repeat(100_000)),
                        "$.a[0][0]",
                        "ซ้อนกันลึกเกิน 100 ชั้น",
                        "nested more than 100 deep"),
                arguments(
                        "depth of objects",
                        whole("{\"a\":".repeat(1000)).replaceFirst(" \\{", " \"b\": {"),
                        "$.b.a.a",
                        "ซ้อนกันลึกเกิน",
                        "nested more than 100 deep"),
                arguments(
                        "a name twice",
                        whole("\"unit\": \"a\", \"unit\": \"a\","),
                        "$.unit",
                        "ช่องนี้มีซ้ำ",
                        "this key is repeated"),
                arguments(
                        "a name twice, once escaped",
                        whole("\"unit\": \"a\", \"\\u0075nit\": \"a\","),
                        "$.unit",
                        "ช่องนี้มีซ้ำ",
                        "this key is repeated"),
                arguments(
                        "an unknown name twice",
                        whole("\"x\": {\"y\": 1, \"y\": 2},"),
                        "$.x.y",
                        "ช่องนี้มีซ้ำ",
                        "this key is repeated"),
                arguments(
                        "a result twice",
                        whole("\"results\": {\"1\": {}, \"1\": {}},"),
                        "$.results['1']",
                        "ช่องนี้มีซ้ำ",
                        "this key is repeated"),
                arguments(
                        "a format of tomorrow",
                        whole("").replace("age/1", "age/2"),
                        "$.format",
                        "ไม่รู้จักรูปแบบเอกสาร",
                        "unknown format “agreement-package/2”"),
                arguments(
                        "a format that is a number",
                        whole("").replace("\"agreement-package/1\"", "1"),
                        "$.format",
                        "ต้องเป็นข้อความ",
                        "must be text"),
                arguments(
                        "no format",
                        "{\"indicators\": []}",
                        "$.format",
                        "ขาดช่องที่จำเป็น",
                        "a required field is missing"),
                arguments(
                        "no indicators",
                        "{\"format\": \"agreement-package/1\"}",
                        "$.indicators",
                        "ขาดช่องที่จำเป็น",
                        "a required field is missing"),
                arguments(
                        "null indicators",
                        START + "\"indicators\": null}",
                        "$.indicators",
                        "ขาดช่องที่จำเป็น",
                        "a required field is missing"),
                arguments(
                        "indicators that are an object",
                        START + "\"indicators\": {}}",
                        "$.indicators",
                        "ต้องเป็นรายการ",
                        "must be a list"),
                arguments(
                        "an unknown measure",
                        indicator("\"measure\": {\"type\": \"guess\"}"),
                        "$.indicators[0].measure.type",
                        "ไม่รู้จักวิธีวัด “guess”",
                        "unknown measure “guess”; known are value, ratio"),
                arguments(
                        "a measure in capitals",
                        indicator("\"measure\": {\"type\": \"VALUE\"}"),
                        "$.indicators[0].measure.type",
                        "ไม่รู้จักวิธีวัด",
                        "unknown measure “VALUE”"),
                arguments(
                        "a measure that is a list",
                        indicator("\"measure\": []"),
                        "$.indicators[0].measure",
                        "ต้องเป็นกลุ่มของช่องข้อมูล",
                        "must be an object"),
                arguments(
                        "an unknown option",
                        indicator("\"measure\": {\"type\": \"ratio\", \"zeroDenominator\": \"x\"}"),
                        "$.indicators[0].measure.zeroDenominator",
                        "ไม่รู้จักตัวเลือก “x”",
                        "unknown option “x”; known are notApplicable, fullScore"),
                arguments(
                        "a full score of nothing",
                        indicator("\"measure\": {\"type\": \"survey\", \"fullScore\": 0}"),
                        "$.indicators[0].measure.fullScore",
                        "ต้องมากกว่า 0",
                        "must be above 0"),
                arguments(
                        "a flag that is a word",
                        indicator("\"measure\": {\"type\": \"workingDays\", \"countFirstDay\": \"yes\"}"),
                        "$.indicators[0].measure.countFirstDay",
                        "ต้องเป็น true หรือ false",
                        "must be true or false"),
                arguments(
                        "no number",
                        START + "\"indicators\": [{\"weight\": 1, \"measure\": {\"type\": \"value\"}}]}",
                        "$.indicators[0].number",
                        "ขาดช่องที่จำเป็น",
                        "a required field is missing"),
                arguments(
                        "an endless number of an indicator",
                        indicator("\"measure\": {\"type\": \"value\"}").replace("\"1\"", "\"" + "1".repeat(201) + "\""),
                        "$.indicators[0].number",
                        "ยาวเกิน 200 ตัวอักษร",
                        "longer than 200 characters"),
                arguments(
                        "a day that is none",
                        whole("\"holidays\": [{}, \"2021-02-30\"],"),
                        "$.holidays[1]",
                        "ไม่ใช่วันที่",
                        "not a date as YYYY-MM-DD (2021-02-30)"),
                arguments(
                        "results that are a list",
                        whole("\"results\": [],"),
                        "$.results",
                        "ต้องเป็นกลุ่มของช่องข้อมูล",
                        "must be an object"),
                arguments(
                        "20,001 indicators",
                        START + "\"indicators\": [" + "5,".repeat(20_000) + "5]}",
                        "$.indicators",
                        "มีเกิน 20000 รายการ",
                        "holds more than 20000 entries"),
                arguments(
                        "2,000,001 values",
                        whole("\"x\": [" + "0,".repeat(2_000_000) + "0],"),
                        "$.x[1999",
                        "เอกสารมีข้อมูลเกิน 2000000 ค่า",
                        "more than 2000000 values"),
                arguments(
                        "an endless text",
                        whole("\"unit\": \"" + "x".repeat(17_000_000) + "\","),
                        "$.unit",
                        "ยาวเกิน 16777216 ตัวอักษร",
                        "longer than 16777216 characters"),
                arguments(
                        "more than is read",
                        " ".repeat(64 * 1024 * 1024 + 1),
                        "$",
                        "เอกสารใหญ่เกิน 64 เมกะไบต์",
                        "larger than 64 megabytes"));
    }

    /** What it is, and its bytes. */
    static Stream<Arguments> notUtf8() {
        return Stream.of(
                arguments("another encoding", new byte[] {'{', '"', (byte) 0xA1, '"', ':', '1', '}'}),
                arguments("a surrogate", new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}),
                arguments("an overlong slash", new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'}),
                arguments("a character cut off", new byte[] {'"', (byte) 0xE0, (byte) 0xB8}),
                arguments(
                        "beyond the last character",
                        new byte[] {'"', (byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80}),
                arguments("UTF-16", "{}".getBytes(StandardCharsets.UTF_16)));
    }

    static String whole(String fields) {
        return START + fields + "\"indicators\": []}";
    }

    private static String indicator(String measure) {
        return START + "\"indicators\": [{\"number\": \"1\", \"weight\": 1, " + measure + "}]}";
    }
}
