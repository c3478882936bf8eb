using System.Collections.Concurrent;
using Microsoft.Extensions.AI;
using StandupBot.Core.Text.Linking;

namespace StandupBot.Intelligence;

/// <summary>
/// Adds what a sentence model finds alike to what the words say. The model only ever brings a goal into the question that the person is
/// asked: it links nothing by itself, it cannot name a goal that it was not given, and it takes no part where the line names its goal.
/// </summary>
public sealed class EmbeddingLinker(LexicalLinker words, IEmbeddingGenerator<string, Embedding<float>> model, ModelGuard guard) : IGoalLinker
{
    /// <summary>Below this cosine two sentences have nothing in common that is worth a question.</summary>
    private const float Alike = 0.45f;
    private const int MostKept = 2000;
    private const int MostAlternatives = 3;

    private readonly ConcurrentDictionary<string, float[]> kept = new(StringComparer.Ordinal);

    public string? Trouble => guard.Trouble;

    public async ValueTask<IReadOnlyList<LinkSuggestion>> SuggestAsync(GoalCatalogue goals, IReadOnlyList<ItemToLink> items, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(goals);
        var byWords = await words.SuggestAsync(goals, items, cancellation);
        List<int> open = [.. byWords.Index().Where(s => s.Item is not LinkSuggestion.Certain { Explicit: true }).Select(s => s.Index)];
        if (open.Count == 0 || goals.Goals.Count == 0)
            return byWords;
        List<string> texts = [.. goals.Goals.Select(TextOf), .. open.Select(i => items[i].Text)];
        if (await VectorsAsync(texts, cancellation) is not { } vectors)
            return byWords;
        var answers = byWords.ToArray();
        foreach (var (at, index) in open.Index())
            answers[index] = Together(byWords[index], goals.Goals, Ranked(vectors, goals.Goals.Count, goals.Goals.Count + at));
        return answers;
    }

    private static LinkSuggestion Together(LinkSuggestion said, IReadOnlyList<LinkableGoal> goals, IReadOnlyList<(int Goal, float Cosine)> ranked)
    {
        if (ranked is not [var first, ..] || first.Cosine < Alike)
            return said;
        List<string> alike = [.. ranked.Where(r => r.Cosine >= Alike).Take(MostAlternatives).Select(r => goals[r.Goal].Id)];
        return said switch
        {
            LinkSuggestion.Certain sure when sure.GoalId == alike[0] => sure,
            // Words and meaning disagree: then the person is asked.
            LinkSuggestion.Certain sure => new LinkSuggestion.Ask(sure.GoalId, sure.Score, alike, sure.Matched),
            LinkSuggestion.Ask ask => new LinkSuggestion.Ask(alike[0], first.Cosine, Others(alike, [ask.GoalId, .. ask.Alternatives]), ask.GoalId == alike[0] ? ask.Matched : []),
            _ => new LinkSuggestion.Ask(alike[0], first.Cosine, Others(alike, []), []),
        };
    }

    private static IReadOnlyList<string> Others(List<string> alike, IReadOnlyList<string> more) =>
        [.. more.Concat(alike).Where(g => g != alike[0]).Distinct(StringComparer.Ordinal).Take(MostAlternatives)];

    private static IReadOnlyList<(int Goal, float Cosine)> Ranked(IReadOnlyList<float[]> vectors, int goals, int item) =>
        [.. Enumerable.Range(0, goals).Select(g => (Goal: g, Cosine: Cosine(vectors[g], vectors[item]))).OrderByDescending(g => g.Cosine)];

    private static float Cosine(float[] a, float[] b)
    {
        if (a.Length != b.Length || a.Length == 0)
            return 0;
        float product = 0, left = 0, right = 0;
        for (var i = 0; i < a.Length; i++)
            (product, left, right) = (product + (a[i] * b[i]), left + (a[i] * a[i]), right + (b[i] * b[i]));
        var cosine = product / MathF.Sqrt(left * right);
        return float.IsFinite(cosine) ? cosine : 0;
    }

    private async Task<IReadOnlyList<float[]>?> VectorsAsync(List<string> texts, CancellationToken cancellation)
    {
        List<string> unknown = [.. texts.Where(t => !kept.ContainsKey(t)).Distinct(StringComparer.Ordinal)];
        Dictionary<string, float[]> fresh = new(StringComparer.Ordinal);
        if (unknown.Count > 0)
        {
            var given = await guard.AskAsync(unknown.Sum(t => t.Length), token => model.GenerateAsync(unknown, options: null, token), cancellation);
            if (given is null || given.Count != unknown.Count)
                return null;
            foreach (var (text, embedding) in unknown.Zip(given))
                fresh[text] = embedding.Vector.ToArray();
        }

        List<float[]> vectors = [.. texts.Select(t => fresh.TryGetValue(t, out var v) ? v : kept.GetValueOrDefault(t, []))];
        Keep(fresh);
        return vectors;
    }

    private void Keep(Dictionary<string, float[]> fresh)
    {
        if (kept.Count + fresh.Count > MostKept)
            kept.Clear();
        foreach (var (text, vector) in fresh)
            kept[text] = vector;
    }

    private static string TextOf(LinkableGoal goal) =>
        string.Join(". ", goal.Measures.Prepend(goal.Description ?? "").Prepend(goal.Title).Where(t => t.Length > 0));
}
