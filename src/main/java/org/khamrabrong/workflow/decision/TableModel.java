package org.khamrabrong.workflow.decision;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A table as a DMN model: read, and written anew with other rows while all else of it stays, its drawing too. */
final class TableModel {

    private static final String DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String ONE_ROW = "UNIQUE";
    private static final String ALL_ROWS = "RULE ORDER";

    private TableModel() {}

    static DecisionTable read(String model) {
        Element decision = only(parse(model).getDocumentElement(), "decision");
        Element table = only(decision, "decisionTable");
        List<Column> conditions =
                children(table, "input").map(TableModel::condition).toList();
        List<Column> results = children(table, "output").map(TableModel::result).toList();
        return new DecisionTable(
                decision.getAttribute("id"),
                decision.getAttribute("name"),
                isUnique(table),
                conditions,
                results,
                children(table, "rule")
                        .map(rule -> row(rule, conditions, results))
                        .toList());
    }

    private static boolean isUnique(Element table) {
        String policy = table.getAttribute("hitPolicy");
        if (!policy.equals(ONE_ROW) && !policy.equals(ALL_ROWS)) {
            throw new UnreadableTable("the hit policy " + policy);
        }
        return policy.equals(ONE_ROW);
    }

    private static Column condition(Element input) {
        Element expression = only(input, "inputExpression");
        Column.Kind kind = Column.Kind.ofType(expression.getAttribute("typeRef"));
        return new Column(
                input.getAttribute("id"),
                text(expression),
                input.getAttribute("label"),
                kind,
                allowed(input, "inputValues", kind));
    }

    private static Column result(Element output) {
        Column.Kind kind = Column.Kind.ofType(output.getAttribute("typeRef"));
        return new Column(
                output.getAttribute("id"),
                output.getAttribute("name"),
                output.getAttribute("label"),
                kind,
                allowed(output, "outputValues", kind));
    }

    private static List<String> allowed(Element column, String element, Column.Kind kind) {
        return children(column, element)
                .findFirst()
                .map(values -> Cell.read(text(values), kind).values())
                .orElse(List.of());
    }

    private static Row row(Element rule, List<Column> conditions, List<Column> results) {
        List<Element> inputs = children(rule, "inputEntry").toList();
        List<Element> outputs = children(rule, "outputEntry").toList();
        return new Row(
                IntStream.range(0, conditions.size())
                        .mapToObj(index -> Cell.read(
                                text(inputs.get(index)), conditions.get(index).kind()))
                        .toList(),
                IntStream.range(0, results.size())
                        .mapToObj(index -> Literal.read(
                                text(outputs.get(index)), results.get(index).kind()))
                        .toList(),
                children(rule, "description")
                        .findFirst()
                        .map(Node::getTextContent)
                        .orElse(""));
    }

    /** The same model with the rows of that table. */
    static String write(String model, DecisionTable table) {
        Document document = parse(model);
        Element element = only(only(document.getDocumentElement(), "decision"), "decisionTable");
        for (Element rule : children(element, "rule").toList()) {
            element.removeChild(rule);
        }
        IntStream.range(0, table.rows().size())
                .forEach(index -> element.appendChild(
                        rule(element, "Rule_" + (index + 1), table, table.rows().get(index))));
        element.normalize();
        return print(document);
    }

    private static Element rule(Element table, String id, DecisionTable columns, Row row) {
        Element rule = child(table, "rule");
        rule.setAttribute("id", id);
        if (!row.note().isBlank()) {
            Element description = child(table, "description");
            description.setTextContent(row.note());
            rule.appendChild(description);
        }
        for (int index = 0; index < columns.conditions().size(); index++) {
            Column column = columns.conditions().get(index);
            rule.appendChild(entry(
                    table,
                    "inputEntry",
                    id + "_" + column.id(),
                    row.conditions().get(index).written(column.kind())));
        }
        for (int index = 0; index < columns.results().size(); index++) {
            Column column = columns.results().get(index);
            rule.appendChild(entry(
                    table,
                    "outputEntry",
                    id + "_" + column.id(),
                    Literal.written(row.results().get(index), column.kind())));
        }
        return rule;
    }

    private static Element entry(Element table, String kind, String id, String written) {
        Element entry = child(table, kind);
        entry.setAttribute("id", id);
        Element text = child(table, "text");
        text.setTextContent(written);
        entry.appendChild(text);
        return entry;
    }

    private static Element child(Element table, String name) {
        return table.getOwnerDocument().createElementNS(table.getNamespaceURI(), name);
    }

    private static String text(Element holder) {
        return only(holder, "text").getTextContent().strip();
    }

    private static Element only(Element parent, String name) {
        return children(parent, name)
                .reduce((one, other) -> {
                    throw new UnreadableTable("more than one " + name);
                })
                .orElseThrow(() -> new UnreadableTable("no " + name));
    }

    private static Stream<Element> children(Element parent, String name) {
        return Stream.iterate(parent.getFirstChild(), child -> child != null, Node::getNextSibling)
                .filter(child -> name.equals(child.getLocalName()))
                .map(Element.class::cast);
    }

    private static Document parse(String model) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(DOCTYPE, true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(model)));
            trim(document.getDocumentElement());
            return document;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new UnreadableTable(e);
        }
    }

    /** White space between elements is made anew when the model is written. */
    private static void trim(Element element) {
        List<Node> all = Stream.iterate(element.getFirstChild(), child -> child != null, Node::getNextSibling)
                .toList();
        boolean parent = all.stream().anyMatch(child -> child.getNodeType() == Node.ELEMENT_NODE);
        for (Node child : all) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                trim((Element) child);
            } else if (parent
                    && child.getNodeType() == Node.TEXT_NODE
                    && child.getTextContent().isBlank()) {
                element.removeChild(child);
            }
        }
    }

    private static String print(Document document) {
        try {
            Transformer printer = TransformerFactory.newDefaultInstance().newTransformer();
            printer.setOutputProperty(OutputKeys.INDENT, "yes");
            document.setXmlStandalone(true);
            StringWriter written = new StringWriter();
            printer.transform(new DOMSource(document), new StreamResult(written));
            return written.toString();
        } catch (TransformerException e) {
            throw new UnreadableTable(e);
        }
    }
}
