using System.Text.RegularExpressions;
using StandupBot.Core.Histories;

namespace StandupBot.Core.Tests.Histories;

/// <summary>What docs/replay.md shows is true.</summary>
public sealed partial class ReplayDocumentationTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Root(), "docs", "replay.md"));

    [Fact]
    public void The_first_history_is_valid() => Assert.Equal(8, Assert.IsType<HistoryReading.Valid>(
        HistoryReader.Read(new StringReader(Sample().Match(Text).Groups["lines"].Value))).Events.Count);

    [Fact]
    public void Every_event_type_has_its_line() => Assert.All(
        HistoryLinesTests.Valid.Select(row => row.Data.Item1).Distinct(), type => Assert.Contains($"\n| `{type}` |", Text, StringComparison.Ordinal));

    private static string Root()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at.FullName, "StandupBot.sln")))
            at = at.Parent ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
        return at.FullName;
    }

    [GeneratedRegex("```json\n(?<lines>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Sample();
}
