using StandupBot.Core.Signals;
using StandupBot.Core.Signals.Score;

namespace StandupBot.Core.Tests.Signals;

public sealed class SignalDocumentTests
{
    /// <summary>Set to 1 to write the file instead of comparing it.</summary>
    private const string WriteSwitch = "STANDUPBOT_WRITE_DOCS";

    [Fact]
    public void The_reference_in_the_repository_is_current()
    {
        string path = Path.Combine(Root(), "docs", "signals.md");
        if (Environment.GetEnvironmentVariable(WriteSwitch) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, SignalDocument.Render());
        }

        Assert.True(
            File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == SignalDocument.Render(),
            $"docs/signals.md is behind the catalogue: run this test with {WriteSwitch}=1 to write it anew.");
    }

    [Fact]
    public void It_speaks_of_every_rule_and_every_component()
    {
        string text = SignalDocument.Render();

        Assert.All(SignalCatalogue.Rules, rule => Assert.Contains($"### {rule.Definition.Id} {rule.Definition.Name}", text, StringComparison.Ordinal));
        Assert.All(ScoreDefinition.Components, component => Assert.Contains($"| {component.Id} | {component.Name} |", text, StringComparison.Ordinal));
        Assert.Contains("`AccountDays` 5", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_catalogue_has_eighteen_signals_in_order() =>
        Assert.Equal(Enumerable.Range(1, 18).Select(i => $"S{i}"), SignalCatalogue.Rules.Select(rule => rule.Definition.Id));

    [Fact]
    public void The_soft_signals_are_the_five_of_the_contract() => Assert.Equal(
        ["S5", "S6", "S7", "S14", "S16"], SignalCatalogue.Rules.Where(rule => rule.Definition.IsSoft).Select(rule => rule.Definition.Id));

    [Fact]
    public void Trust_rests_on_what_the_contract_says()
    {
        Assert.Equal(["S1", "S2", "S3", "S4", "S5", "S7", "S13", "S14", "S15"], On(TrustBasis.Goals));
        Assert.Equal(["S3", "S6", "S7", "S11", "S12"], On(TrustBasis.Answers));

        static IEnumerable<string> On(TrustBasis basis) =>
            SignalCatalogue.Rules.Where(rule => rule.Definition.RestsOn.HasFlag(basis)).Select(rule => rule.Definition.Id);
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "StandupBot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("StandupBot.sln is in no folder above the tests.");
    }
}
