package org.khamrabrong.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.khamrabrong.document.Papers;
import org.khamrabrong.paper.Digits;

/** Files made to exhaust whoever checks them are given up on before they take much room; large ones of ours are not. */
class HostilePdfTest {

    private static final String CATALOG = "<< /Type /Catalog /Pages << >> >>";
    private static final long MOST_ALLOCATED = 96L * 1024 * 1024;

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void givesUpEarlyOn(String what, byte[] pdf) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        CheckedPdf checked = PdfCheck.check(pdf, SealStand.OURS);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertThat(checked.verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(checked.problems()).extracting(Problem::key).containsExactly("seal.problem.damaged");
        assertThat(allocated).isLessThan(MOST_ALLOCATED);
    }

    static Stream<Arguments> hostile() throws IOException {
        return Stream.of(
                Arguments.of("a trailer of many lists", plain(CATALOG, "/X [" + "[]".repeat(1_000_000) + "]")),
                Arguments.of(
                        "an object of many lists",
                        plain("<< /Type /Catalog /AF [" + "[]".repeat(5_000_000) + "] >>", "")),
                Arguments.of(
                        "an object of many long numbers",
                        plain("<< /Type /Catalog /AF [" + "9999 ".repeat(4_000_000) + "] >>", "")),
                Arguments.of(
                        "a packed object of many lists", packed(CATALOG + " [" + "[]".repeat(1_000_000) + "]", "")),
                Arguments.of("many packed spaces", packed(CATALOG + " ".repeat(40_000_000), "")),
                Arguments.of(
                        "rows without end", packed(CATALOG, "/DecodeParms << /Predictor 12 /Columns 1000000000 >>")),
                Arguments.of("rows of no width", packed(CATALOG, "/DecodeParms << /Predictor 2 /Columns 0 >>")),
                Arguments.of("rows said elsewhere", packed(CATALOG, "/DecodeParms 7 0 R")),
                Arguments.of("a directory of many objects", directory(150_000)));
    }

    @Test
    void hasRoomForOursOfManyIndicators() {
        byte[] pdf = Papers.sealable(Papers.large(400), Digits.THAI);
        byte[] signed = SealStand.signed(
                SealStand.SEAL.seal(pdf, SealStand.KEY, "ตรา", SealStand.NOW).pdf(), "maker-1");
        assertThat(PdfCheck.check(signed, SealStand.OURS).verdict()).isEqualTo(Verdict.INTACT);
    }

    private static byte[] plain(String catalog, String trailer) {
        String head = "%PDF-1.7\n";
        String object = "1 0 obj\n" + catalog + "\nendobj\n";
        return bytes(
                head + object + "xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<< /Root 1 0 R /Size 2 "
                        + trailer + " >>\nstartxref\n" + (head.length() + object.length()) + "\n%%EOF\n");
    }

    /** With the catalog inside an object stream. */
    private static byte[] packed(String catalog, String parameters) throws IOException {
        byte[] content = deflated("2 0 " + catalog);
        byte[] stream = join(
                bytes("%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode " + parameters
                        + " /Length " + content.length + " >>\nstream\n"),
                content,
                bytes("\nendstream\nendobj\n"));
        byte[] entries = {0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 9, 0, 2, 0, 0, 0, 1, 0};
        return join(stream, xref("/Size 3 /Length 18", entries, stream.length));
    }

    private static byte[] directory(int count) throws IOException {
        byte[] head = bytes("%PDF-1.7\n2 0 obj\n" + CATALOG + "\nendobj\n");
        byte[] entries = new byte[count * 6];
        for (int i = 0; i < count; i++) {
            entries[i * 6] = 1;
            entries[i * 6 + 4] = 9;
        }
        byte[] packed = deflated(new String(entries, StandardCharsets.ISO_8859_1));
        return join(
                head, xref("/Size " + count + " /Filter /FlateDecode /Length " + packed.length, packed, head.length));
    }

    private static byte[] xref(String words, byte[] entries, int at) throws IOException {
        return join(
                bytes("3 0 obj\n<< /Type /XRef /W [1 4 1] /Root 2 0 R " + words + " >>\nstream\n"),
                entries,
                bytes("\nendstream\nendobj\nstartxref\n" + at + "\n%%EOF\n"));
    }

    private static byte[] deflated(String content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            packed.write(bytes(content));
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[]... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.write(part);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
