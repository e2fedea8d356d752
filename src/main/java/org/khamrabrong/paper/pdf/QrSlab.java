package org.khamrabrong.paper.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.QrCode;

/** A code for cameras as vectors, words beside it. */
record QrSlab(BitMatrix code, Words caption) implements Slab {

    private static final float SIDE = Style.millimetres(28);

    static QrSlab of(QrCode code, Digits digits, float width) {
        float wide = width - SIDE - Style.GAP * 2;
        List<Line> lines = Lines.of(code.caption(), digits, Style.FACT, wide);
        return new QrSlab(encode(code.address()), new Words(lines, Align.LEFT, Style.FACT, wide, 0));
    }

    @Override
    public float height() {
        return Math.max(SIDE, caption.height());
    }

    @Override
    public void draw(Canvas canvas, float left, float top) {
        float module = SIDE / code.getWidth();
        List<float[]> squares = new ArrayList<>();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                int start = x;
                while (x < code.getWidth() && code.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    squares.add(new float[] {left + start * module, top + y * module, (x - start) * module, module});
                }
            }
        }
        canvas.fill(Color.BLACK, squares);
        caption.draw(canvas, left + SIDE + Style.GAP * 2, top);
    }

    private static BitMatrix encode(String address) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    0,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }
}
