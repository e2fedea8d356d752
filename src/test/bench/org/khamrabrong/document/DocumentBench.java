package org.khamrabrong.document;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Documents;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.scoring.AgreementPackage;

/**
 * Time and size of the 2564 agreement and of one of 200 indicators, memory while twenty are made at once, and, where
 * LibreOffice is found, the time it takes for the DOCX of the same content. Writes its files into the
 * directory given, else into {@code target/documents}.
 */
public final class DocumentBench {

    private static final int ROUNDS = 15;
    private static final int AT_ONCE = 20;
    private static final int LARGE = 200;

    private DocumentBench() {}

    public static void main(String[] args) throws Exception {
        Path target = Files.createDirectories(Path.of(args.length > 0 ? args[0] : "target/documents"));
        AgreementPackage real = RealAgreement.read();
        long started = System.nanoTime();
        Papers.sealable(real, Digits.THAI);
        print("2564, the first in a new process", milliseconds(started), "ms");
        measure("2564", real, target);
        measure("200 indicators", Papers.large(LARGE), target);
        memory("each on its own", real, Documents::new);
        Documents one = new Documents();
        memory("as in the application", real, () -> one);
    }

    private static void measure(String name, AgreementPackage content, Path target) throws Exception {
        List<Double> times = new ArrayList<>();
        byte[] pdf = {};
        for (int i = 0; i < ROUNDS; i++) {
            long started = System.nanoTime();
            pdf = Papers.sealable(content, Digits.THAI);
            times.add(milliseconds(started));
        }
        double median = times.stream().sorted().toList().get(ROUNDS / 2);
        print(name + ", median of " + ROUNDS, median, "ms");
        print(name + ", pages", PdfText.pages(pdf).size(), "");
        print(name + ", size", pdf.length / 1024.0, "KiB");
        Path file = target.resolve(name.replace(' ', '-') + ".pdf");
        Files.write(file, pdf);
        office(name, content, target, median);
    }

    private static void office(String name, AgreementPackage content, Path target, double ours) throws Exception {
        Paper paper = AgreementForm.of(Papers.frozen(content), "th", Digits.THAI);
        Path soffice = found("soffice");
        if (soffice == null) {
            System.out.println(name + ": no soffice, no ratio");
            return;
        }
        Path file = target.resolve(name.replace(' ', '-') + "-office.docx");
        Files.write(file, new Documents().docx(paper));
        long started = System.nanoTime();
        Process process = new ProcessBuilder(
                        soffice.toString(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        target.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(target.resolve("soffice.log").toFile())
                .start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroy();
            System.out.println(name + ": LibreOffice did not end within ten minutes");
            return;
        }
        double theirs = milliseconds(started);
        print(name + ", LibreOffice from DOCX", theirs, "ms");
        print(name + ", LibreOffice / ours", theirs / ours, "times");
    }

    private static Path found(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    private static void memory(String how, AgreementPackage content, Supplier<Documents> documents) throws Exception {
        String what = AT_ONCE + " at once, " + how;
        System.gc();
        long before = used();
        heaps().forEach(MemoryPoolMXBean::resetPeakUsage);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        long started = System.nanoTime();
        List<Callable<byte[]>> work = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            work.add(() -> Papers.sealable(documents.get(), content, Digits.THAI));
        }
        for (Future<byte[]> made : threads.invokeAll(work)) {
            if (made.get().length == 0) {
                throw new IOException("An empty document");
            }
        }
        threads.shutdown();
        print(what, milliseconds(started), "ms");
        long peak = heaps().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        print(what + ", heap before", before / 1048576.0, "MiB");
        print(what + ", peak heap, garbage too", peak / 1048576.0, "MiB");
    }

    private static List<MemoryPoolMXBean> heaps() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static double milliseconds(long started) {
        return (System.nanoTime() - started) / 1e6;
    }

    private static void print(String what, double figure, String unit) {
        System.out.println(String.format(Locale.ROOT, "%-60s %10.1f %s", what, figure, unit));
    }
}
