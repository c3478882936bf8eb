using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Digests;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Core.Standups.Messages;
using StandupBot.Tests.Conversations;
using Xunit;

namespace StandupBot.Tests.Tenants;

/// <summary>
/// Every button and form that the second company comes upon when two of its people try each command and tap whatever they are shown; what
/// they did so is in a copy of its own, and the things name what is in every copy.
/// </summary>
internal sealed class ForeignThings
{
    private static readonly Lazy<Task<ForeignThings>> Gathered = new(GatherAsync);
    private const string Line = $"{Run}/o-bo/0";
    private const string OtherLine = "o-shop-daily/2026-03-05/o-fay/0";
    private const string Run = "o-bakery-daily/2026-03-06";
    private static readonly string[] People = ["bo", "ana", "cleo"];

    private readonly Dictionary<(string, string), Button> buttons = [];
    private readonly Dictionary<string, Form> forms = new(StringComparer.Ordinal);

    public IReadOnlyCollection<Button> Buttons => buttons.Values;

    public IReadOnlyCollection<Form> Forms => forms.Values;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Task<ForeignThings> OfAsync() => Gathered.Value;

    private static async Task<ForeignThings> GatherAsync()
    {
        ForeignThings things = new();
        await using var two = await TwoCompanies.OpenAsync();
        await things.LookAsync(two);
        foreach (var entry in CommandCatalogue.All)
            foreach (var command in (string[])[$"/{entry.Command} {entry.Verb}", TwoCompanies.Here(entry.FullExample)])
                foreach (var member in People.Take(2))
                    things.Note(await two.OtherTypesAsync(member, command));
        await things.LookAsync(two);
        await things.TapAsync(two, [.. things.Buttons]);
        await things.LookAsync(two);
        foreach (var button in ByHand())
            things.Note(button);
        await things.TapAsync(two, [.. things.Buttons]);
        return things;
    }

    /// <summary>Buttons for which a week is too short, as the product would name them.</summary>
    private static IEnumerable<Button> ByHand() =>
    [
        Tap.On(DigestTaps.ThemeGoal, "", "smaller bags"), Tap.On(DigestTaps.ThemeLink, "", "smaller bags"), Tap.On(DigestTaps.ThemeDismiss, "", "smaller bags"),
        Tap.On(ShortcutTaps.Roadblock, "", "the oven sticks"), Tap.On(ShortcutTaps.Heard, "", "smaller bags would sell"),
        Tap.On(StandupTaps.NeedAsk, "", Line, "2"), Tap.On(DigestTaps.RoadblockAsk, "", "R1"), Tap.On(DigestTaps.GoalFirst, "", "G2", "G3"), Tap.On(DigestTaps.GoalTalk, "", "G2", "G3"),
        Tap.On(DigestTaps.WorkPairing, "", Line, OtherLine), Tap.On(DigestTaps.WorkDuplicate, "", Line, OtherLine), Tap.On(DigestTaps.WorkDifferent, "", Line, OtherLine),
        Tap.On(StandupTaps.Unskip, "", Run), Tap.On(StandupTaps.Skip, "", Run), Tap.On(StandupTaps.Now, "", "o-bakery-daily"),
    ];

    private async Task TapAsync(TwoCompanies two, IReadOnlyList<Button> known)
    {
        foreach (var button in known)
            foreach (var member in People)
                Note(await two.Talk.HandAsync(new Inbound.Action(
                    TwoCompanies.NextKey(), TwoCompanies.There, TwoCompanies.Counterpart(member), two.Talk.Now, null, null, button.Action, button.Value, "trigger")));
    }

    private void Note(InboundReply reply)
    {
        if (reply is InboundReply.OpenForm { Form: var form })
            forms.TryAdd(form.Id, form);
        if (reply is InboundReply.ShowHome { View: var view })
            Note(view);
    }

    private async Task LookAsync(TwoCompanies two)
    {
        foreach (var message in await two.LookAsync(db => db.Outbox.IgnoreQueryFilters().Where(m => m.CompanyId == TwoCompanies.Other).ToListAsync(Cancellation)))
            Note(message.Message);
        Note(await two.Talk.HandAsync(new Inbound.HomeOpened(TwoCompanies.NextKey(), TwoCompanies.There, TwoCompanies.Counterpart("bo"), two.Talk.Now)));
    }

    private void Note(Message message)
    {
        foreach (var button in new Spoken(new OutboundMessage("", "", MessageKind.Notice, new Destination.Direct(""), message, null, null), default).Buttons)
            Note(button);
    }

    private void Note(Button button) => buttons.TryAdd((button.Action, button.Value), button);
}
