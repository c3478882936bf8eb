using StandupBot.Core.Standups;
using System.Collections.Frozen;
using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Text.Replies;

/// <summary>Reads from the tense of an item how far the work is.</summary>
internal static class StateReader
{
    private static readonly FrozenSet<string> s_planned = Set(
        "will i'll we'll going gonna need needs want plan planning hope hoping tomorrow tonight later next todo should must aim wanna gotta upcoming "
        + "werde werden muss mochte plane vou irei preciso pretendo devo amanha voy necesito quiero debo manana vais dois demain devo domani zal moet");

    private static readonly FrozenSet<string> s_doing = Set("still currently wip ongoing continuing doing working waiting awaiting halfway arbeite dabei trabalhando fazendo trabajando haciendo werk bezig lavorando");

    private static readonly FrozenSet<string> s_openers = Set("i we i'm i've we've am also then just now finally and plus today yesterday ich eu yo je ik io m the");

    /// <summary>The state that the words show, or null if they show none.</summary>
    /// <param name="outright">True to take only "still", "currently" and the like for going on: under "yesterday" a bare "testing" is done.</param>
    internal static ItemState? Of(string text, bool outright = false)
    {
        var words = Tokenizer.Words(Masking.Mask(text)).Select(w => w.Folded).ToList();
        var at = words.FindIndex(w => !s_openers.Contains(w));
        if (at < 0)
            return null;
        if (IsPlanned(words, at) && !(outright && GoesSomewhere(words, at)))
            return ItemState.Planned;
        if (words[at] is "was" or "were")
            return ItemState.Done;
        if (words.Skip(at).Take(3).Any(s_doing.Contains) || (words[at] is "almost" or "mostly" or "nearly") || Contains(words, "in", "progress"))
            return ItemState.Doing;
        return OfVerb(words, at) is var state && outright && state == ItemState.Doing ? null : state;
    }

    private static bool IsPlanned(List<string> words, int at) =>
        (s_planned.Contains(words[at]) && !(words[at] is "next" or "later" or "going" or "plan" or "planning" && IsThing(words, at)))
        || (at + 1 < words.Count && words[at] is "have" or "still" or "is" or "has" or "am" or "hope" && s_planned.Contains(words[Math.Min(at + 1, words.Count - 1)]))
        || Contains(words, "have", "to") || Contains(words, "has", "to");

    // "planning the video" is work going on, "planning to film" is a plan.
    private static bool IsThing(List<string> words, int at) => at + 1 >= words.Count || words[at + 1] is not ("to" or "on");

    // Under "yesterday", "going to the tasting" was a way, not a plan.
    private static bool GoesSomewhere(List<string> words, int at) =>
        words[at] == "going" && at + 2 < words.Count && words[at + 1] == "to" && (Verbs.FormsOf(words[at + 2]) & VerbForms.Base) == VerbForms.None && words[at + 2] is not ("be" or "have");

    private static ItemState? OfVerb(List<string> words, int at)
    {
        for (var i = at; i < Math.Min(words.Count, at + 4); i++)
        {
            var forms = Verbs.FormsOf(words[i], i + 1 < words.Count ? words[i + 1] : null);
            if (forms == VerbForms.Past)
                return ItemState.Done;
            if (i == at && forms == VerbForms.Ing)
                return ItemState.Doing;
            if (i == at && (forms & VerbForms.Base) != VerbForms.None)
                return null;
        }

        return null;
    }

    private static bool Contains(List<string> words, string first, string second)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i] == first && words[i + 1] == second)
                return true;
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
