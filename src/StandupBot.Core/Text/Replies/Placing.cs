using StandupBot.Core.Text.Roadblocks;

namespace StandupBot.Core.Text.Replies;

/// <summary>Decides section and state of a piece from its heading and its words. A heading's section always wins; words may correct its state.</summary>
internal static class Placing
{
    internal static (Section Section, ItemState State) Of(string text, Scope scope, bool? ticked)
    {
        var section = scope.Section ?? SectionOf(text);
        if (ticked == true)
            return (section, ItemState.Done);
        return (section, StateOf(text, section, scope));
    }

    private static Section SectionOf(string text)
    {
        if (NothingToReport.IsNone(text) || RoadblockDetector.Score(text) >= RoadblockDetector.Threshold)
            return Section.Roadblock;
        return StateReader.Of(text) == ItemState.Planned ? Section.Plan : Section.Progress;
    }

    private static ItemState StateOf(string text, Section section, Scope scope) => scope.State switch
    {
        ItemState.Done => StateReader.Of(text, outright: true) ?? ItemState.Done,
        ItemState.Planned => StateReader.Of(text, outright: true) ?? ItemState.Planned,
        ItemState.Doing => StateReader.Of(text) ?? ItemState.Doing,
        _ => StateReader.Of(text) ?? (section == Section.Plan ? ItemState.Planned : ItemState.Done),
    };
}
