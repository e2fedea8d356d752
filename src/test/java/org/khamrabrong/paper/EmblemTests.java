package org.khamrabrong.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.kernel.UnusableSetting;

/** An emblem that papers cannot bear is found at the start. */
class EmblemTests {

    private static final int SIZE = 30;

    @TempDir
    Path folder;

    @Test
    void isNoneWhereNoneIsNamed() {
        assertThat(new Emblem("", "").picture(SIZE, Align.CENTRE)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PNG", "JPEG"})
    void isThePictureThatIsNamed(String format) throws IOException {
        byte[] content = picture(format, SIZE, SIZE);

        assertThat(emblem(content).picture(SIZE, Align.CENTRE).content()).isEqualTo(content);
    }

    @Test
    void refusesWhatIsNotThere() {
        refused(() -> new Emblem(folder.resolve("none.png").toString(), ""), "that cannot be read");
    }

    @Test
    void refusesWhatIsNoPicture() {
        refused(() -> emblem("<svg/>".getBytes()), "neither a PNG nor a JPEG");
    }

    @Test
    void refusesPicturesOfOtherKinds() throws IOException {
        byte[] other = picture("GIF", SIZE, SIZE);
        refused(() -> emblem(other), "neither a PNG nor a JPEG");
    }

    @Test
    void refusesADamagedPicture() throws IOException {
        byte[] whole = picture("PNG", SIZE, SIZE);
        refused(() -> emblem(Arrays.copyOf(whole, whole.length / 2)), "damaged");
    }

    @Test
    void refusesAHugeFile() {
        refused(() -> emblem(new byte[EmblemFile.MOST_BYTES + 1]), "more than 2 MB");
    }

    @Test
    void refusesASmallFileOfHugeSize() throws IOException {
        byte[] wide = picture("PNG", EmblemFile.MOST_PIXELS / 1000 + 1, 1000);
        assertThat(wide.length).isLessThan(EmblemFile.MOST_BYTES);
        refused(() -> emblem(wide), "more than 16 million pixels");
    }

    private Emblem emblem(byte[] content) {
        try {
            return new Emblem(Files.write(folder.resolve("emblem"), content).toString(), "ตรา");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY), format, out))
                .isTrue();
        return out.toByteArray();
    }

    private static void refused(ThrowingCallable reading, String because) {
        assertThatThrownBy(reading)
                .isInstanceOf(UnusableSetting.class)
                .hasMessageStartingWith("khamrabrong.emblem names")
                .hasMessageContaining(because);
    }
}
