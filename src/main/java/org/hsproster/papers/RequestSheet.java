package org.hsproster.papers;

import java.util.Iterator;
import java.util.List;
import org.hsproster.report.wording.Texts;

/** The sheet with the request: a line of the mail in each cell, so that the column is copied and pasted as it is. */
record RequestSheet(PackagePage page, Texts texts) {

    private static final int WIDTH = 72;

    /** Writes the request in each language, on a page of its own. */
    void write(List<List<String>> requests) {
        page.columns(WIDTH);
        page.line(texts.text("package.request.copy"), PackageCell.NOTICE);
        Iterator<List<String>> each = requests.iterator();
        while (each.hasNext()) {
            each.next().forEach(line -> page.line(line, PackageCell.MAIL));
            if (each.hasNext()) {
                page.nextPage();
            }
        }
    }
}
