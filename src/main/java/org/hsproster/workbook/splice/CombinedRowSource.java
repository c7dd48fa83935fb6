package org.hsproster.workbook.splice;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of two sources. Rows with the same number become one, with the cells of the right source last. */
final class CombinedRowSource implements RowSource {

    private final RowSource left;
    private final RowSource right;
    private @Nullable AddedRow nextLeft;
    private @Nullable AddedRow nextRight;

    CombinedRowSource(RowSource left, RowSource right) throws IOException {
        this.left = left;
        this.right = right;
        this.nextLeft = left.upTo(Integer.MAX_VALUE);
        this.nextRight = right.upTo(Integer.MAX_VALUE);
    }

    @Override
    public @Nullable AddedRow upTo(int number) throws IOException {
        AddedRow fromLeft = nextLeft;
        AddedRow fromRight = nextRight;
        int leftNumber = fromLeft == null ? Integer.MAX_VALUE : fromLeft.number();
        int rightNumber = fromRight == null ? Integer.MAX_VALUE : fromRight.number();
        if ((fromLeft == null && fromRight == null) || Math.min(leftNumber, rightNumber) > number) {
            return null;
        }
        if (fromLeft != null && leftNumber <= rightNumber) {
            nextLeft = left.upTo(Integer.MAX_VALUE);
        }
        if (fromRight != null && rightNumber <= leftNumber) {
            nextRight = right.upTo(Integer.MAX_VALUE);
        }
        if (fromLeft == null || rightNumber < leftNumber) {
            return fromRight;
        }
        return fromRight == null || leftNumber < rightNumber ? fromLeft : fromLeft.with(fromRight);
    }
}
