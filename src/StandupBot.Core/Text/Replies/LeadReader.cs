using StandupBot.Core.Standups;
using System.Collections.Frozen;
using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Text.Replies;

/// <summary>Without headings the first word of a clause may say which question it answers: "yesterday I ...", "today ...".</summary>
internal static class LeadReader
{
    private static readonly FrozenSet<string> s_past = Set("yesterday gestern ontem ayer hier ieri gisteren");
    private static readonly FrozenSet<string> s_next = Set("today tomorrow tonight next later heute morgen hoje amanha hoy manana aujourd'hui demain oggi domani vandaag");

    private static readonly FrozenSet<string> s_ahead = Set("tomorrow tonight amanha demain domani");

    internal static readonly Scope Planned = new(Section.Plan, ItemState.Planned);

    /// <summary>True for a clause that leans on the one before: "need to order flour and <c>clean the oven</c>".</summary>
    internal static bool GoesOn(string clause) => ClauseStart.Read(Masking.Mask(clause)) is { Forms: VerbForms.Base, Own: false };

    internal static Scope? Read(string clause)
    {
        var words = Tokenizer.Words(clause);
        if (words.Count < 2)
            return null;
        if (s_past.Contains(words[0].Folded))
            return new Scope(Section.Progress, ItemState.Done);
        if (!s_next.Contains(words[0].Folded))
            return null;
        return StateReader.Of(clause, outright: true) == ItemState.Done ? new Scope(Section.Progress, ItemState.Done) : Planned;
    }

    /// <summary>True for "tasting with Bo tomorrow": the day is not over when it is said.</summary>
    internal static bool IsAhead(string clause) => Tokenizer.Words(clause).Exists(w => s_ahead.Contains(w.Folded));

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
