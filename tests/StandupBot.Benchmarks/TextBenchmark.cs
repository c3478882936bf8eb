using System.Diagnostics;
using System.Globalization;
using StandupBot.Core.Text.Linking;
using StandupBot.Core.Text.Measuring;

namespace StandupBot.Benchmarks;

/// <summary>
/// What text understanding reaches on a folder with objectives.jsonl, blockers.jsonl and duplicates.work.jsonl, and what it costs. Any folder
/// of that form can be measured; docs/text.md says what stands in the files.
/// </summary>
internal static class TextBenchmark
{
    private const int Rounds = 5;

    public static int Run(string folder)
    {
        if (new[] { TextSetReader.GoalsFile, TextSetReader.RoadblocksFile, TextSetReader.PairsFile }.FirstOrDefault(f => !File.Exists(Path.Combine(folder, f))) is { } missing)
        {
            Console.Error.WriteLine($"There is no {missing} in {folder}.");
            return 1;
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var sets = TextSetReader.Read(name => File.OpenText(Path.Combine(folder, name)));
        Console.WriteLine(TextFigures.Of(sets).Table());
        Report.Title("Cost of a suggestion");
        List<string> texts = [.. sets.Goals.SelectMany(g => g.Items).Select(i => i.Text)];
        foreach (var goals in new[] { 8, 200 })
            Report.Line($"{goals} goals", string.Create(CultureInfo.InvariantCulture, $"{Milliseconds(texts, goals),7:0.000} ms an item"));
        Report.Line("memory held by all of it, 200 goals", string.Create(CultureInfo.InvariantCulture, $"{Held(texts, before) / 1048576.0,7:0.0} MB"));
        return 0;
    }

    private static GoalCatalogue Catalogue(List<string> texts, int goals) => new(
        [.. Enumerable.Range(0, goals).Select(i => new LinkableGoal { Id = $"{i}", Title = At(texts, i), Measures = [At(texts, i + 1), At(texts, i + 2)] })]);

    private static string At(List<string> texts, int index) => texts[index % texts.Count];

    private static double Milliseconds(List<string> texts, int goals)
    {
        var index = Catalogue(texts, goals).Lexical;
        return Enumerable.Range(0, Rounds).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            foreach (var text in texts)
                index.Suggest(text, LinkEvidence.None);
            return watch.Elapsed.TotalMilliseconds / texts.Count;
        });
    }

    private static long Held(List<string> texts, long before)
    {
        var catalogue = Catalogue(texts, 200);
        catalogue.Lexical.Suggest(texts[0], LinkEvidence.None);
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(catalogue);
        return held;
    }
}
