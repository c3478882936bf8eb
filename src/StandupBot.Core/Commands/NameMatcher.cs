namespace StandupBot.Core.Commands;

/// <summary>Finds one thing by name, in steps from exact to loose.</summary>
/// <param name="kind">What it is called in a sentence: "goal".</param>
/// <param name="label">How it is named in a question.</param>
internal sealed class NameMatcher<T>(string kind, IReadOnlyList<T> all, Func<T, string> name, Func<T, string> label)
{
    private const int MostNamed = 3;

    public Resolution<T> Match(string typed, params ReadOnlySpan<Func<T, bool>> steps)
    {
        foreach (var step in steps)
        {
            IReadOnlyList<T> matches = [.. all.Where(step)];
            if (matches.Count == 1)
                return new Resolution<T>.Found(matches[0]);
            if (matches.Count > 1)
                return new Resolution<T>.Ambiguous(matches, Sentences.Ambiguous(kind, typed, [.. Labels(matches)]));
        }
        var nearest = EditDistance.Nearest(NameFolding.Fold(typed), all, one => NearestSpelling(typed, one), MostNamed);
        return new Resolution<T>.Unknown(nearest, Sentences.Unknown(kind, typed, [.. nearest.Select(label)]));
    }

    /// <summary>Two people of one name are told apart by what only one of them has.</summary>
    private IEnumerable<string> Labels(IReadOnlyList<T> matches)
    {
        var twins = matches.CountBy(label).Where(pair => pair.Value > 1).Select(pair => pair.Key).ToHashSet();
        return matches.Select(one => twins.Contains(label(one)) && one is NamedMember member
            ? $"{member.Name} (@{(member.Handles is [var handle, ..] ? handle : member.Id)})"
            : label(one));
    }

    /// <summary>A handle is compared with handles, one word with the nearest word of a name, the rest with the whole name.</summary>
    private string NearestSpelling(string typed, T one)
    {
        if (one is NamedGoal goal && GoalRef.IsHandle(typed))
            return NameFolding.Fold(goal.Handle);
        var whole = NameFolding.Fold(name(one));
        var word = NameFolding.Fold(typed);
        return word.Contains(' ') || word.Length > 60 ? whole : whole.Split(' ').Append(whole).MinBy(part => part.Length > 60 ? int.MaxValue : EditDistance.Between(word, part))!;
    }
}
