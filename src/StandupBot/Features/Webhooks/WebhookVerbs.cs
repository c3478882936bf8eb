using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Core.Commands.Replies;
using StandupBot.Core.Companies.Access;
using StandupBot.Core.Delivery;
using StandupBot.Core.Webhooks;
using StandupBot.Features.Commands;
using StandupBot.Features.Standups.Commands;
using StandupBot.Storage.Rows;

namespace StandupBot.Features.Webhooks;

/// <summary><c>/goals webhooks</c>: which addresses are told of what happens. For owners of the company.</summary>
public sealed class WebhookVerbs(UnitOfWork work, WebhookDesk desk, WebhookRule rule) : IVerbs
{
    public IEnumerable<Verb> All =>
    [
        Verb.Of<GoalsCommand.Webhooks>(ListAsync),
        Verb.Of<GoalsCommand.AddWebhook>(AddAsync),
        Verb.Of<GoalsCommand.RemoveWebhook>((call, remove, cancellation) => OnAsync(call, remove.Number, hook => RemoveAsync(call, hook, cancellation), cancellation)),
        Verb.Of<GoalsCommand.TestWebhook>((call, test, cancellation) => OnAsync(call, test.Number, hook => Task.FromResult(Test(call, hook)), cancellation)),
    ];

    private async Task<Reply> AddAsync(Call call, GoalsCommand.AddWebhook add, CancellationToken cancellation)
    {
        if (call.May.ManageWebhooks() is Permission.Refused no)
            return Reply.No(no);
        if (rule(new Uri(add.Url)) is { } refusal)
            return Reply.Say(refusal);
        if ((await desk.AllAsync(cancellation)).Count >= WebhookDesk.MostOfCompany)
            return Reply.Say($"There are {WebhookDesk.MostOfCompany} webhooks, which is the most. Remove one that nobody needs any more.", CommandTap.Run("Show them", "/goals webhooks"));
        var (webhook, secret) = await desk.AddAsync(call.Company, call.Actor.Member, add.Url, add.Events, cancellation);
        var said = $"Webhook {webhook.Handle} is told of {Events(webhook)}.";
        return Reply.Once(Message.Of(
            said, new Block.Paragraph(RichText.Strong(said).Then($" It goes to {webhook.Url}. What is sent is signed with this secret, which is shown this once:")), new Block.Quote(secret),
            new Block.Context("Check the signature as Standard Webhooks says it (standardwebhooks.com). No answer and nothing about one person is ever sent."),
            new Block.Actions([CommandTap.Run("Send a test", $"/goals webhook test {webhook.Handle}"), CommandTap.Run("Remove", $"/goals webhook remove {webhook.Handle}", ButtonStyle.Danger)])));
    }

    private async Task<Reply> ListAsync(Call call, GoalsCommand.Webhooks asked, CancellationToken cancellation)
    {
        if (call.May.ManageWebhooks() is Permission.Refused no)
            return Reply.No(no);
        var all = await desk.AllAsync(cancellation);
        if (all.Count == 0)
            return Reply.Say("Nothing is told to other systems. /goals webhook add and an https address sends events there.");
        List<Block> blocks = [new Block.Heading("Who is told")];
        foreach (var webhook in all)
            blocks.Add(new Block.Row(
                RichText.Strong(webhook.Handle).Then($" {webhook.Url}: {Events(webhook)}; {await StandsAsync(webhook, cancellation)}"),
                [CommandTap.Run("Test", $"/goals webhook test {webhook.Handle}"), CommandTap.Run("Remove", $"/goals webhook remove {webhook.Handle}", ButtonStyle.Danger)]));
        return new Message($"{all.Count} {(all.Count == 1 ? "webhook" : "webhooks")}.", blocks);
    }

    private async Task<Reply> OnAsync(Call call, int number, Func<WebhookRow, Task<Reply>> act, CancellationToken cancellation)
    {
        if (call.May.ManageWebhooks() is Permission.Refused no)
            return Reply.No(no);
        return (await desk.AllAsync(cancellation)).Find(w => w.Number == number) is { } webhook
            ? await act(webhook)
            : Reply.Say($"There is no webhook W{number}.", CommandTap.Run("Show them", "/goals webhooks"));
    }

    private async Task<Reply> RemoveAsync(Call call, WebhookRow webhook, CancellationToken cancellation)
    {
        await desk.RemoveAsync(call.Company, webhook, cancellation);
        return Reply.Say($"{webhook.Handle} is removed: nothing is sent to {webhook.Url} any more.");
    }

    private Reply Test(Call call, WebhookRow webhook)
    {
        if (!webhook.IsOn)
            return Reply.Say($"{webhook.Handle} is off since {LocalTimes.Day(DateOnly.FromDateTime(webhook.OffSince!.Value.UtcDateTime))}: {webhook.OffBecause}. Remove it and add it anew once its address answers again.");
        WebhookPost.Add(work.Db, webhook, WebhookPost.NewId(work.Now), WebhookPost.Body(WebhookEvents.Test, work.Now, new { company = call.Company.Name, webhook = webhook.Handle }), work.Now);
        return Reply.Say($"A test is on its way to {webhook.Url}.", CommandTap.Run("Did it arrive?", "/goals webhooks"));
    }

    private async Task<string> StandsAsync(WebhookRow webhook, CancellationToken cancellation)
    {
        if (!webhook.IsOn)
            return $"off since {LocalTimes.Day(DateOnly.FromDateTime(webhook.OffSince!.Value.UtcDateTime))}: {webhook.OffBecause}";
        var lane = $"{webhook.InstallationId}/webhook:{webhook.Id}";
        var last = await work.Db.Outbox.AsNoTracking().Where(m => m.Lane == lane).OrderByDescending(m => m.Sequence).Select(m => new { m.State, m.Trouble }).FirstOrDefaultAsync(cancellation);
        return last switch
        {
            null => "nothing sent yet",
            { State: OutboxState.Sent } => "the last event arrived",
            { Trouble: { } trouble } => $"tried again: {trouble}",
            _ => "an event waits",
        };
    }

    private static string Events(WebhookRow webhook) => webhook.Events.Count == WebhookEvents.All.Count ? "everything" : string.Join(", ", webhook.Events);
}

/// <summary>Why nothing may be sent to an address, in words; null where it may. Decided again, by what the name stands for, each time that something is sent.</summary>
public delegate string? WebhookRule(Uri address);
