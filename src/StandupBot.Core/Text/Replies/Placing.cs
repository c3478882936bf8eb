using StandupBot.Core.Standups;
using StandupBot.Core.Text.Roadblocks;
using StandupBot.Core.Text.Words;

namespace StandupBot.Core.Text.Replies;

/// <summary>
/// Decides section and state of a piece. A heading's section wins, except over a line that says outright that somebody is blocked;
/// a lead word ("today ...") comes second, the words of the piece last. Words may always correct the state.
/// </summary>
internal static class Placing
{
    /// <param name="heading">The heading that holds.</param>
    /// <param name="lead">What the first word of this or an earlier clause of the line said.</param>
    /// <param name="ticked">The check box of the line.</param>
    internal static (Section Section, ItemState State) Of(string text, Scope heading, Scope lead, bool? ticked)
    {
        var section = heading.Section is { } headed ? Headed(text, headed) : lead.Section is { } led && !SaysRoadblock(text) ? led : Unheaded(text);
        if (ticked == true)
            return (section, ItemState.Done);
        return (section, StateOf(text, section, heading.Section is null ? lead.State : heading.State));
    }

    private static Section Headed(string text, Section section) =>
        section is Section.Progress or Section.Plan && SaysBlocked(text) ? Section.Roadblock : section;

    private static Section Unheaded(string text)
    {
        if (NothingToReport.IsNone(text) || SaysRoadblock(text))
            return Section.Roadblock;
        var state = StateReader.Of(text);
        return state == ItemState.Planned || (state is null && LeadReader.IsAhead(text)) ? Section.Plan : Section.Progress;
    }

    private static bool SaysRoadblock(string text) => RoadblockDetector.Score(text) >= RoadblockDetector.Threshold;

    private static bool SaysBlocked(string text) =>
        Tokenizer.Words(text).Take(3).Any(w => w.Folded is "blocked" or "stuck" or "blockiert" or "bloqueado" or "bloqueada" or "bloque" or "bloquee" or "bloccato" or "bloccata" or "geblokkeerd")
        && SaysRoadblock(text);

    private static ItemState StateOf(string text, Section section, ItemState? given) => given switch
    {
        ItemState.Done => StateReader.Of(text, outright: true) ?? ItemState.Done,
        ItemState.Planned => StateReader.Of(text, outright: true) ?? ItemState.Planned,
        ItemState.Doing => StateReader.Of(text) ?? ItemState.Doing,
        _ => StateReader.Of(text) ?? (section == Section.Plan ? ItemState.Planned : ItemState.Done),
    };
}
