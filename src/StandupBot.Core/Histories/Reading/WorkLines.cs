using StandupBot.Core.External;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Standups;

namespace StandupBot.Core.Histories.Reading;

/// <summary>What people report day by day.</summary>
internal static class WorkLines
{
    private const string BusinessAsUsual = "businessAsUsual";

    public static HistoryEvent CheckIn(Fields line) =>
        new HistoryEvent.CheckIn(line.Id(IdKind.Standup, "standup"), line.By(), line.Objects("items", Shapes.Item, Item))
        {
            At = line.At,
            Roadblocks = line.Objects("roadblocks", Shapes.Roadblock, RaisedRoadblock),
            Heard = line.Objects("heard", Shapes.Heard, Heard),
            PulledBetween = line.Ids(IdKind.Objective, "pulledBetween"),
            EditOf = line.FlagOrFalse("editOf"),
        };

    public static HistoryEvent Reply(Fields line) =>
        new HistoryEvent.Reply(line.Id(IdKind.Standup, "standup"), line.By(), line.Text("text")) { At = line.At };

    public static HistoryEvent Roadblock(Fields line)
    {
        var (id, action, by, to) = (line.Id(IdKind.Roadblock), line.Choice<RoadblockStepKind>("action"), line.By(), line.IdOrNull(IdKind.Member, "to"));
        // Somebody who assigns a roadblock to nobody in particular takes it.
        var unblocker = action == RoadblockStepKind.Assign ? to ?? by : to;
        return new HistoryEvent.Roadblock(id, action, by, unblocker, line.TextOrNull("note")) { At = line.At };
    }

    public static HistoryEvent SameWork(Fields line)
    {
        var (a, b) = (ItemOf(line, "a"), ItemOf(line, "b"));
        return a != b
            ? new HistoryEvent.SameWork(a, b, line.Choice<SameWorkVerdict>("answer"), line.By()) { At = line.At }
            : throw new LineException($"a and b are the same item, '{a}'; name two");
    }

    /// <summary>Reads a reference of an item. Whether the item was reported is known only once the history has run.</summary>
    public static ItemRef ItemOf(Fields line, string name)
    {
        var text = line.Words(name);
        if (!ItemRef.TryParse(text, out var item))
            throw new LineException($"{line.Name(name)} '{text}' is no reference of an item; write <standup>/<date>/<member>/<index>, such as 's1/2026-03-02/ana/0'");
        line.Known.Require(IdKind.Standup, item.StandupId, line.Name(name));
        line.Known.Require(IdKind.Member, item.MemberId, line.Name(name));
        return item;
    }

    private static CheckInItem Item(Fields item)
    {
        var said = new CheckInItem(item.Text("text"))
        {
            State = item.Has("state") ? item.Choice<ItemState>("state") : null,
            Ticket = item.TextOrNull("ref"),
        };
        if (!item.Has("objective"))
            return said;
        return item.Text("objective") == BusinessAsUsual
            ? said with { Link = ItemLink.BusinessAsUsual }
            : said with { Link = ItemLink.Linked, ObjectiveId = item.Id(IdKind.Objective, "objective") };
    }

    // An id that was never seen raises a roadblock; a known one is carried forward.
    private static CheckInRoadblock RaisedRoadblock(Fields roadblock)
    {
        var id = roadblock.Words("id");
        roadblock.Known.Add(IdKind.Roadblock, id);
        return new CheckInRoadblock(id, roadblock.Text("text"))
        {
            Kind = roadblock.Has("kind") ? roadblock.Choice<RoadblockKind>("kind") : null,
            UnblockerId = roadblock.IdOrNull(IdKind.Member, "unblocker"),
            ObjectiveId = roadblock.IdOrNull(IdKind.Objective, "objective"),
        };
    }

    private static CheckInHeard Heard(Fields heard)
    {
        var theme = heard.Words("theme");
        heard.Known.Add(IdKind.Theme, theme);
        return new CheckInHeard(heard.Text("text"), theme)
        {
            Account = heard.TextOrNull("account"),
            Kind = heard.ChoiceOr("kind", MentionKind.Other),
        };
    }
}
