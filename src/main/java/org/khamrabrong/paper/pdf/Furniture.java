package org.khamrabrong.paper.pdf;

import java.util.List;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.paper.Text;

/** What stands on every page: title and page number at the foot, a notice at the head. */
final class Furniture {

    private static final float FOOT = Style.millimetres(14);
    private static final float HEAD = Style.millimetres(11);

    private final Paper paper;
    private final PlaceWords words;
    private final int pages;

    Furniture(Paper paper, PlaceWords words, int pages) {
        this.paper = paper;
        this.words = words;
        this.pages = pages;
    }

    void draw(Canvas canvas, Sheet sheet, int page) {
        float width = sheet.bodyWidth();
        float rule = sheet.height() - FOOT;
        float baseline = rule + Style.SMALL * Style.LEADING;
        Line number = line(Text.of(words.page().apply(Integer.toString(page), Integer.toString(pages))), width)
                .get(0);
        List<Line> title = line(Text.of(paper.title()), width - number.width() - Style.GAP * 3);
        canvas.rule(Style.RULE, sheet.left(), rule, width);
        canvas.text(title.get(0), Style.SMALL, sheet.left(), baseline, Style.QUIET);
        canvas.text(number, Style.SMALL, sheet.left() + width - number.width(), baseline, Style.QUIET);
        if (paper.notice() != null) {
            Line notice = line(Text.bold(paper.notice()), width).get(0);
            canvas.text(notice, Style.SMALL, sheet.left() + (width - notice.width()) / 2, HEAD, Style.WARNING);
        }
    }

    private List<Line> line(Text text, float width) {
        return Lines.of(text, paper.digits(), Style.SMALL, width);
    }
}
