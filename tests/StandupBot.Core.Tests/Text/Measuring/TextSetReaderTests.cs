using StandupBot.Core.Text.Measuring;

namespace StandupBot.Core.Tests.Text.Measuring;

public sealed class TextSetReaderTests
{
    private static readonly Dictionary<string, string> s_files = new(StringComparer.Ordinal)
    {
        [TextSetReader.GoalsFile] = """{"id":"t","objectives":[{"title":"Sourdough subscription","context":""},{"title":"Leather care line","context":"with returns"}],"items":[{"text":"baked sourdough","objective":0},{"text":"leather flyer","objective":1},{"text":"dentist","objective":null}]}""",
        [TextSetReader.RoadblocksFile] = """
            {"text":"blocked by the bank","label":1,"topic":"work"}

            {"text":"baked the cake","label":0,"topic":null}
            """,
        [TextSetReader.PairsFile] = """
            {"a":"Print the new price list","b":"new price list printed","label":1,"kind":"x"}
            {"a":"Print the new price list","b":"Call the bank about the loan","label":0,"kind":"hard-lexical"}
            """,
    };

    [Fact]
    public void The_three_files_are_read_and_measured()
    {
        var figures = TextFigures.Of(TextSetReader.Read(name => new StringReader(s_files[name])));
        Assert.Equal((1, 1, 1, 1), (figures.Title.Accuracy, figures.Title.NoneArea, figures.RoadblockWorkArea, figures.PairsArea));
    }

    [Fact]
    public void The_table_names_every_figure() =>
        Assert.Contains("| this linker | 1.000 | 1.000 |", TextFigures.Of(TextSetReader.Read(name => new StringReader(s_files[name]))).Table(), StringComparison.Ordinal);
}
