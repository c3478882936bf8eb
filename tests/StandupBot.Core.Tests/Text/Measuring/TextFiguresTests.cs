using System.Diagnostics;
using StandupBot.Core.Text.Linking;
using StandupBot.Core.Text.Measuring;

namespace StandupBot.Core.Tests.Text.Measuring;

public sealed class TextFiguresTests
{
    private static readonly Lazy<TextFigures> s_figures = new(() => TextFigures.Of(Sets()));

    [Fact]
    public void The_first_goal_is_the_right_one_often_enough()
    {
        var figures = Figures();
        Assert.True(figures.Title.Accuracy >= 0.54, figures.Table());
        Assert.True(figures.KeyResults.Accuracy >= 0.60, figures.Table());
    }

    [Fact]
    public void Items_of_no_goal_are_told_apart()
    {
        var figures = Figures();
        Assert.True(figures.Title.NoneArea >= 0.78, figures.Table());
        Assert.True(figures.KeyResults.NoneArea >= 0.87, figures.Table());
    }

    [Fact]
    public void Links_made_without_asking_are_right_three_times_in_four()
    {
        var figures = Figures();
        Assert.True(figures.KeyResults is { Precision: >= 0.75, Recall: >= 0.30 }, figures.Table());
    }

    [Fact]
    public void Confirmations_make_it_better()
    {
        var figures = Figures();
        Assert.True(figures.Confirmed is var c && Rise(c.All) >= 0.02 && Rise(c.Full) >= 0.05 && Rise(c.Told) >= 0.08, figures.Table());
    }

    [Fact]
    public void Roadblocks_are_told_from_usual_work() => Assert.True(Figures().RoadblockWorkArea >= 0.80, Figures().Table());

    [Fact]
    public void Same_work_is_told_from_other_work()
    {
        var figures = Figures();
        Assert.True(figures is { PairsArea: >= 0.83, HardPairsArea: >= 0.78, HardChangesArea: >= 0.78 }, figures.Table());
    }

    [Theory]
    [InlineData(8, 0.3)]
    [InlineData(200, 3)]
    public void A_suggestion_costs_little(int goals, double milliseconds)
    {
        var sets = Sets();
        var texts = sets.Goals.SelectMany(g => g.Items).Select(i => i.Text).ToList();
        var catalogue = new GoalCatalogue([.. Enumerable.Range(0, goals).Select(i => new LinkableGoal { Id = $"{i}", Title = texts[i], Measures = [texts[i + 1], texts[i + 2]] })]);
        // The best of many short rounds: the machine is busy with other tests as well.
        var best = texts.Chunk(40).Min(some => Time(some, catalogue.Lexical));
        Assert.True(best <= milliseconds, $"{best:F3} ms an item");
    }

    private static double Rise(Gain gain) => gain.After - gain.Before;

    private static double Time(string[] texts, LexicalIndex index)
    {
        var watch = Stopwatch.StartNew();
        foreach (var text in texts)
            index.Suggest(text, LinkEvidence.None);
        return watch.Elapsed.TotalMilliseconds / texts.Length;
    }

    private static TextFigures Figures()
    {
        SharedData.Folder("text");
        return s_figures.Value;
    }

    private static TextSets Sets()
    {
        var folder = SharedData.Folder("text");
        return TextSetReader.Read(name => File.OpenText(Path.Combine(folder, name)));
    }
}
