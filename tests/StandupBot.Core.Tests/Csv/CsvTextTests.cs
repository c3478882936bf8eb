using StandupBot.Core.Csv;

namespace StandupBot.Core.Tests.Csv;

public sealed class CsvTextTests
{
    public static TheoryData<string, string[][]> Texts() => new()
    {
        { "a,b\n1,2\n", [["a", "b"], ["1", "2"]] },
        { "a;b\r\n1,5;2\r\n", [["a", "b"], ["1,5", "2"]] },
        { "a\tb\r1\t2", [["a", "b"], ["1", "2"]] },
        { "a,b\n\"x, y\",\"say \"\"hi\"\"\"", [["a", "b"], ["x, y", "say \"hi\""]] },
        { "a,b\n\"two\r\nlines\",2", [["a", "b"], ["two\r\nlines", "2"]] },
        { "a,b\n,\n\n1,", [["a", "b"], ["", ""], ["1", ""]] },
        { "\"a;x\",b\n\"open, and never closed", [["a;x", "b"], ["open, and never closed"]] },
        { "title\nbread\n", [["title"], ["bread"]] },
        { "a,b\n\"x\" y,2", [["a", "b"], ["x y", "2"]] },
        { "", [] },
        { "\n\r\n", [] },
    };

    [Theory, MemberData(nameof(Texts))]
    public void Text_is_read_as_spreadsheets_write_it(string text, string[][] cells) =>
        Assert.Equal(cells, CsvText.Read(text).Select(r => r.Cells.ToArray()));

    [Fact]
    public void A_record_knows_the_line_on_which_it_begins() =>
        Assert.Equal([1, 2, 5, 7], CsvText.Read("a,b\n\"1\n2\n3\",x\ny,z\n\nlast,").Select(r => r.Line));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+351", "'+351")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("a=b", "a=b")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("", "")]
    public void A_cell_that_would_be_a_formula_is_text_and_comes_back_as_it_was(string written, string cell)
    {
        Assert.Equal(cell, CsvCell.Defuse(written));
        Assert.Equal(written, CsvCell.Restore(cell));
    }
}
