package io.github.relata.cli.command;

import io.github.relata.cli.syntax.Call;
import io.github.relata.cli.syntax.Syntax;
import io.github.relata.cli.terminal.Terminal;
import io.github.relata.cli.view.ColumnsView;
import io.github.relata.model.finding.Checked;
import io.github.relata.model.intake.RawTable;
import io.github.relata.report.results.CsvWriter;
import io.github.relata.report.results.JsonResults;
import io.github.relata.report.results.ResultTable;
import java.util.List;

/** {@code relata columns DATA}: what the columns of a data file hold. */
public final class ColumnsCommand implements Command {
    @Override
    public void declare(Syntax syntax) {
        syntax.argument(DataInput.DATA).option("FORM", "--format");
    }

    @Override
    public int run(Call call, Terminal terminal) {
        TableFormat format = TableFormat.of(call);
        Checked<RawTable> data = DataInput.read(call, terminal);
        RawTable table = data.orThrow();
        terminal.tell(data.findings());
        ColumnsView view = ColumnsView.of(table);
        ResultTable tidy = view.table();
        switch (format) {
            case CSV -> terminal.print(out -> CsvWriter.write(tidy, out));
            case JSON -> terminal.print(out -> JsonResults.write(List.of(tidy), out));
            case TABLE -> view.print(terminal);
        }
        terminal.close(terminal.words()
                .of(
                        "columns.done",
                        "columns",
                        Integer.toString(table.columnCount()),
                        "rows",
                        Integer.toString(table.rowCount()),
                        "file",
                        call.argument(DataInput.DATA)));
        return ExitCode.DONE;
    }
}
