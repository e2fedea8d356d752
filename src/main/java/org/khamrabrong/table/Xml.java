package org.khamrabrong.table;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.khamrabrong.kernel.Refusal;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** XML, read piece by piece, without any entity or document type of its own. */
final class Xml {

    private Xml() {}

    /** @throws Refusal where it is no XML; those of the handler pass through */
    static void read(String name, InputStream xml, DefaultHandler handler) {
        try (xml) {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.newSAXParser().parse(xml, handler);
        } catch (SAXException | IOException unreadable) {
            throw new Refusal("table.refusal.file.broken", name);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
