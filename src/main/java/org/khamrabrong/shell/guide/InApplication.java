package org.khamrabrong.shell.guide;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Turns what leads from file to file in the repository into what leads from page to page in the application. */
class InApplication extends AbstractVisitor {

    private final String page;

    InApplication(String page) {
        this.page = page;
    }

    @Override
    public void visit(Link link) {
        String target = link.getDestination();
        if (target.startsWith("#")) {
            link.setDestination(GuideView.ROUTE + "/" + page + target);
        } else if (!target.contains(":")) {
            link.setDestination(GuideView.ROUTE + "/" + target.replaceFirst("(\\.en)?\\.md", ""));
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        image.setDestination(image.getDestination().replaceFirst("^images/", "guide-images/"));
        visitChildren(image);
    }
}
