package org.khamrabrong.paper.pdf;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.paper.Paper;

/** The description that archives read, saying the same as the file's information. */
final class Xmp {

    private static final String PACKET = """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
              <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                    xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                  <pdfaid:part>3</pdfaid:part>
                  <pdfaid:conformance>U</pdfaid:conformance>
                  <dc:format>application/pdf</dc:format>
                  <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                  <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                  <xmp:CreateDate>%s</xmp:CreateDate>
                  <xmp:ModifyDate>%s</xmp:ModifyDate>
                  <pdf:Producer>%s</pdf:Producer>
                </rdf:Description>
              </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private Xmp() {}

    static String of(Paper paper, String producer, Instant madeAt) {
        String moment = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                madeAt.truncatedTo(ChronoUnit.SECONDS).atZone(ThaiTime.ZONE));
        return PACKET.formatted(escaped(paper.title()), escaped(paper.language()), moment, moment, producer);
    }

    private static String escaped(String text) {
        return Legible.text(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
