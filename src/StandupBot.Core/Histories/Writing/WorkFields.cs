using StandupBot.Core.External;
using StandupBot.Core.Roadblocks;
using StandupBot.Core.Standups;

namespace StandupBot.Core.Histories.Writing;

/// <summary>What people report day by day, and what they need of each other.</summary>
internal static class WorkFields
{
    public static bool Write(HistoryEvent line, LineFields fields) => line switch
    {
        HistoryEvent.CheckIn it => CheckIn(fields, it),
        HistoryEvent.Reply it => fields.Text("standup", it.StandupId).Text("by", it.By).Text("text", it.Text),
        HistoryEvent.Roadblock it => fields.Text("id", it.Id).Choice<RoadblockStepKind>("action", it.Action).Text("by", it.By).Text("to", it.To).Text("note", it.Note),
        HistoryEvent.Dependency it => fields.Text("id", it.Id).Text("fromTeam", it.FromTeamId).Text("to", it.ToTeamId ?? it.ToMemberId)
            .Text("text", it.Text).Text("objective", it.ObjectiveId).Text("by", it.By),
        HistoryEvent.DependencyAnswer it => fields.Text("id", it.Id).Choice<DependencyAnswer>("action", it.Action).Text("by", it.By)
            .Date("date", it.Date).Text("reason", it.Reason),
        HistoryEvent.SameWork it => fields.Text("a", it.A.ToString()).Text("b", it.B.ToString())
            .Choice<SameWorkVerdict>("answer", it.Answer).Text("by", it.By),
        _ => null,
    } is not null;

    private static LineFields CheckIn(LineFields fields, HistoryEvent.CheckIn checkIn)
    {
        fields.Text("standup", checkIn.StandupId).Text("by", checkIn.By).Objects("items", checkIn.Items, Item);
        if (checkIn.Roadblocks.Count > 0)
            fields.Objects("roadblocks", checkIn.Roadblocks, Roadblock);
        if (checkIn.Heard.Count > 0)
            fields.Objects("heard", checkIn.Heard, Heard);
        if (checkIn.PulledBetween.Count > 0)
            fields.Texts("pulledBetween", checkIn.PulledBetween);
        return fields.Flag("editOf", checkIn.EditOf);
    }

    private static void Item(LineFields fields, CheckInItem item) => fields
        .Text("text", item.Text)
        .Text("objective", item.Link == ItemLink.BusinessAsUsual ? "businessAsUsual" : item.ObjectiveId)
        .Choice("state", item.State)
        .Text("ref", item.Ticket);

    private static void Roadblock(LineFields fields, CheckInRoadblock roadblock) => fields
        .Text("id", roadblock.Id)
        .Text("text", roadblock.Text)
        .Choice("kind", roadblock.Kind)
        .Text("unblocker", roadblock.UnblockerId)
        .Text("objective", roadblock.ObjectiveId);

    private static void Heard(LineFields fields, CheckInHeard heard) => fields
        .Text("text", heard.Text)
        .Text("account", heard.Account)
        .Text("theme", heard.Theme)
        .Unless("kind", heard.Kind, MentionKind.Other);
}
