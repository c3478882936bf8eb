using StandupBot.Core.External;

namespace StandupBot.Core.Histories.Writing;

/// <summary>Customers and the market, business measures, answers to signals, commands.</summary>
internal static class OutsideFields
{
    public static bool Write(HistoryEvent line, LineFields fields) => line switch
    {
        HistoryEvent.Commitment it => fields.Text("id", it.Id).Text("customer", it.Customer).Text("what", it.What).Date("due", it.Due)
            .Text("owner", it.OwnerId).Text("objective", it.ObjectiveId),
        HistoryEvent.CommitmentChange it => fields.Text("id", it.Id).Choice<CommitmentStepKind>("action", it.Action).Date("due", it.Due),
        HistoryEvent.Mention it => fields.Text("id", it.Id).Text("by", it.By).Text("text", it.Text).Text("account", it.Account)
            .Text("theme", it.Theme).Unless("kind", it.Kind, MentionKind.Other),
        HistoryEvent.MentionTriage it => fields.Text("id", it.Id).Choice<TriageKind>("action", it.Action)
            .Text("objective", it.ObjectiveId).Text("reason", it.Reason),
        HistoryEvent.Measure it => fields.Text("key", it.Key).Number("value", it.Value),
        HistoryEvent.SignalAction it => fields.Text("signal", it.Key).Choice<SignalActionKind>("action", it.Action)
            .Number("days", it.Days).Text("reason", it.Reason).Text("by", it.By),
        HistoryEvent.Command it => fields.Text("by", it.By).Text("channel", it.Channel).Text("text", it.Text),
        _ => null,
    } is not null;
}
