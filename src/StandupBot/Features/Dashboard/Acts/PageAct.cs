using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Commands.Forms;
using StandupBot.Core.Delivery;
using StandupBot.Core.Digests.Phrasing;
using StandupBot.Features.Commands;
using StandupBot.Features.Inbox;
using StandupBot.Features.Standups.Commands;

namespace StandupBot.Features.Dashboard.Acts;

/// <summary>
/// One act on a page, as one unit of work: the command that would have been typed in the chat, permitted and carried out by the same
/// handler. Its answer comes back to the page; only what others are told goes to the chat.
/// </summary>
public sealed class PageAct(UnitOfWork work, CallLoader calls, CommandHandler commands, StandupSettingsForm settings, IEnumerable<IActionHandler> taps)
{
    public async Task<ActResult> DoAsync(ActRequest act, CancellationToken cancellation)
    {
        work.ActFor(act.CompanyId);
        if (await work.Db.Members.FirstOrDefaultAsync(m => m.Id == act.MemberId, cancellation) is not { IsCounted: true } member)
            return new ActResult.Told("You are no longer a member here.");
        if (await work.Db.HandledEvents.AnyAsync(h => h.InstallationId == member.InstallationId && h.Key == act.EventKey, cancellation))
            return new ActResult.Told("That was done already.");
        var call = await calls.LoadAsync(new Actor(await work.CompanyAsync(cancellation), member), new CallSource(act.EventKey, null) { Confirmed = true }, cancellation);
        var (reply, wrong) = await AnswerAsync(call, act, cancellation);
        if (wrong is not null)
            return new ActResult.Errors(wrong);
        work.Db.HandledEvents.Add(new HandledEvent { InstallationId = member.InstallationId, Key = act.EventKey, At = work.Now });
        await work.SaveAsync(cancellation);
        return Told(reply!);
    }

    private async Task<(Reply? Reply, IReadOnlyDictionary<string, string>? Wrong)> AnswerAsync(Call call, ActRequest act, CancellationToken cancellation)
    {
        if (act.Tap is { } tap)
            return (await TappedAsync(call, tap, cancellation), null);
        if (act.Command is { } given)
            return (await commands.AnswerAsync(call, given, cancellation), null);
        if (act.FormId == StandupForm.Id)
            return await settings.TakeAsync(call, act.State, act.Values!, cancellation) switch
            {
                SettingsAnswer.Wrong wrong => (null, wrong.ByField),
                SettingsAnswer.Said said => (said.Reply, null),
                _ => throw new InvalidOperationException("Settings are taken or wrong."),
            };
        return FormReader.Read(act.FormId!, act.Values!, call.Today) switch
        {
            FormReading.Errors errors => (null, errors.ByField),
            FormReading.Command command => (await commands.AnswerAsync(call, command.Parsed, cancellation), null),
            _ => throw new InvalidOperationException($"There is no form {act.FormId}."),
        };
    }

    private Task<Reply> TappedAsync(Call call, PageTap tap, CancellationToken cancellation) => taps.OfType<TapHandler>()
        .First(handler => handler.Names.Contains(tap.Name)).AnswerAsync(call, tap.Name, Tap.Read(tap.Value), cancellation);

    private static ActResult.Told Told(Reply reply) => reply switch
    {
        Reply.Said said => new ActResult.Told(said.Message.Text, TakeBack.In(said.Message)),
        Reply.Opened opened => new ActResult.Told(opened.Otherwise.Text),
        _ => new ActResult.Told("Done."),
    };
}
