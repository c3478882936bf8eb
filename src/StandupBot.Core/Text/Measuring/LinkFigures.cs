using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StandupBot.Core.Text.Linking;
using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Text.Measuring;

/// <summary>What the linker did on sets with known answers.</summary>
/// <param name="Accuracy">Items of a goal for which the first goal was the right one.</param>
/// <param name="NoneArea">How well the best score tells items of a goal from items of none.</param>
/// <param name="Precision">Automatic links that were right, of all automatic links; NaN without any.</param>
/// <param name="Recall">Items of a goal that were linked automatically and rightly.</param>
public sealed record LinkFigures(double Accuracy, double NoneArea, double Precision, double Recall)
{
    private const int Draws = 3;

    private static readonly HashSet<string> s_months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Concat(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames).Select(m => m.ToLowerInvariant())];

    /// <summary>Title and context only.</summary>
    public static LinkFigures OnTitles(IEnumerable<GoalSet> sets) => Over(sets.Select(s => (Catalogue(s, _ => false), s.Items)));

    /// <summary>The items whose hash is odd are the goals' key results; the others are to be linked.</summary>
    public static LinkFigures OnKeyResults(IEnumerable<GoalSet> sets) =>
        Over(sets.Select(s => (Catalogue(s, IsKeyResult), (IReadOnlyList<GoalItem>)[.. s.Items.Where(i => i.Goal is null || !IsKeyResult(i))])));

    /// <summary>
    /// Accuracy on each item before and after up to <paramref name="perGoal"/> other items of every goal of its set are confirmed, over
    /// three draws of which ones; the same on the items whose own goal has that many; and on those of them whose goal is named by more than a
    /// date, since what belongs to "August 2021" follows from no word.
    /// </summary>
    public static LearningFigures AfterConfirming(IEnumerable<GoalSet> sets, int perGoal)
    {
        var tries = sets.SelectMany(set => Enumerable.Range(0, Draws).SelectMany(draw => Tries(set, perGoal, draw))).ToList();
        var full = tries.Where(t => t.Confirmed == perGoal).ToList();
        return new LearningFigures(GainOf(tries), GainOf(full), GainOf(full.Where(t => t.SaysWhat).ToList()));
    }

    private static Gain GainOf(List<(bool Before, bool After, int Confirmed, bool SaysWhat)> tries) =>
        new(Share(tries, t => t.Before), Share(tries, t => t.After), tries.Count / Draws);

    private static IEnumerable<(bool Before, bool After, int Confirmed, bool SaysWhat)> Tries(GoalSet set, int perGoal, int draw)
    {
        var goals = Catalogue(set, _ => false);
        foreach (var item in set.Items.Where(i => i.Goal is not null))
        {
            var others = set.Items.Where(o => o.Goal is not null && !ReferenceEquals(o, item)).GroupBy(o => o.Goal).SelectMany(g => Drawn([.. g], perGoal, draw)).ToList();
            var taught = new GoalCatalogue(goals.Goals, [.. others.Select(o => new LearnedLink(o.Text, Id(o.Goal)))]);
            yield return (IsFirst(goals, item), IsFirst(taught, item), others.Count(o => o.Goal == item.Goal), SaysWhat(set.Goals[item.Goal!.Value]));
        }
    }

    private static bool SaysWhat(GoalText goal) => Tokenizer.Words(goal.Title).Exists(w => !char.IsAsciiDigit(w.Folded[0]) && !s_months.Contains(w.Folded));

    private static IEnumerable<GoalItem> Drawn(IReadOnlyList<GoalItem> items, int count, int draw) =>
        Enumerable.Range(0, Math.Min(count, items.Count)).Select(i => items[(i + (draw * 2)) % items.Count]);

    private static double Share<T>(List<T> of, Func<T, bool> right) => of.Count == 0 ? double.NaN : of.Count(right) / (double)of.Count;

    private static bool IsFirst(GoalCatalogue goals, GoalItem item) => goals.Lexical.Rank(item.Text, LinkEvidence.None)[0].GoalId == Id(item.Goal);

    private static LinkFigures Over(IEnumerable<(GoalCatalogue Catalogue, IReadOnlyList<GoalItem> Items)> sets)
    {
        var answers = sets.SelectMany(s => s.Items.Select(i => Answer.To(i, s.Catalogue.Lexical))).ToList();
        var own = answers.Where(a => a.Truth is not null).ToList();
        var certain = answers.Where(a => a.Linked is not null).ToList();
        var right = certain.Count(a => a.Linked == a.Truth);
        return new LinkFigures(
            own.Count(a => a.First == a.Truth) / (double)own.Count,
            RankCurve.Area(own.Select(a => a.Score), answers.Where(a => a.Truth is null).Select(a => a.Score)),
            right / (double)certain.Count,
            right / (double)own.Count);
    }

    private static GoalCatalogue Catalogue(GoalSet set, Func<GoalItem, bool> isMeasure) => new(
        [.. set.Goals.Select((g, index) => new LinkableGoal
        {
            Id = Id(index)!,
            Title = g.Title,
            Description = g.Context,
            Measures = [.. set.Items.Where(i => i.Goal == index && isMeasure(i)).Select(i => i.Text)],
        })]);

    private static string? Id(int? index) => index?.ToString(CultureInfo.InvariantCulture);

#pragma warning disable CA5351 // The sets' own rule for dividing them; nothing is protected by it.
    private static bool IsKeyResult(GoalItem item) => (MD5.HashData(Encoding.UTF8.GetBytes(item.Text))[^1] & 1) == 1;
#pragma warning restore CA5351

    private sealed record Answer(string? Truth, string? First, double Score, string? Linked)
    {
        internal static Answer To(GoalItem item, LexicalIndex index)
        {
            var ranked = index.Rank(item.Text, LinkEvidence.None);
            var linked = index.Suggest(item.Text, LinkEvidence.None) as LinkSuggestion.Certain;
            return new Answer(Id(item.Goal), ranked.Count > 0 ? ranked[0].GoalId : null, ranked.Count > 0 ? ranked[0].Score : 0, linked?.GoalId);
        }
    }
}

/// <summary>What confirmations did for accuracy.</summary>
/// <param name="All">On all items, most of which have fewer than all confirmations.</param>
/// <param name="Full">On the items whose goal had all of them.</param>
/// <param name="Told">On those of them whose goal is named by more than a date.</param>
public sealed record LearningFigures(Gain All, Gain Full, Gain Told);

/// <param name="Before">Accuracy without any confirmation.</param>
/// <param name="After">Accuracy on the same items with them.</param>
/// <param name="Items">How many items.</param>
public sealed record Gain(double Before, double After, int Items);
