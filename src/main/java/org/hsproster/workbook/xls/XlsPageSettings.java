package org.hsproster.workbook.xls;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BottomMarginRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FooterRecord;
import org.apache.poi.hssf.record.HCenterRecord;
import org.apache.poi.hssf.record.HeaderRecord;
import org.apache.poi.hssf.record.HorizontalPageBreakRecord;
import org.apache.poi.hssf.record.LeftMarginRecord;
import org.apache.poi.hssf.record.PrintSetupRecord;
import org.apache.poi.hssf.record.RightMarginRecord;
import org.apache.poi.hssf.record.TopMarginRecord;
import org.apache.poi.hssf.record.UserSViewBegin;
import org.apache.poi.hssf.record.UserSViewEnd;
import org.apache.poi.hssf.record.VCenterRecord;
import org.apache.poi.hssf.record.VerticalPageBreakRecord;

/** The page settings of a sheet, a chart or a view. POI takes repeated settings for damage. */
final class XlsPageSettings {

    private static final Set<Integer> ONCE = Set.of(
            (int) HorizontalPageBreakRecord.sid,
            (int) VerticalPageBreakRecord.sid,
            (int) HeaderRecord.sid,
            (int) FooterRecord.sid,
            (int) HCenterRecord.sid,
            (int) VCenterRecord.sid,
            (int) LeftMarginRecord.sid,
            (int) RightMarginRecord.sid,
            (int) TopMarginRecord.sid,
            (int) BottomMarginRecord.sid,
            (int) PrintSetupRecord.sid);

    private final Deque<Set<Integer>> said = new ArrayDeque<>();

    /** Tests whether the next record, which has this number, repeats a setting. */
    boolean isRepeated(int sid) {
        if (sid == BOFRecord.sid || sid == UserSViewBegin.sid) {
            said.push(new HashSet<>());
        } else if (sid == EOFRecord.sid || sid == UserSViewEnd.sid) {
            said.poll();
        }
        return ONCE.contains(sid) && !said.isEmpty() && !said.getFirst().add(sid);
    }
}
