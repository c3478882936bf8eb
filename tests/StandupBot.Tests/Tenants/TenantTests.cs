using Microsoft.EntityFrameworkCore;
using StandupBot.Core.Chat;
using StandupBot.Core.Commands;
using StandupBot.Features.Inbox;
using StandupBot.Tests.Conversations;
using Xunit;

namespace StandupBot.Tests.Tenants;

/// <summary>Whatever people of one company do, they neither see nor change anything of another (behaviour 53).</summary>
public sealed class TenantTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Verbs => [.. CommandCatalogue.All.Select(e => e.FullExample)];

    /// <summary>The example of the catalogue as it stands, and with the goals, signals and people that are there.</summary>
    [Theory, Trait("Behaviour", "53")]
    [MemberData(nameof(Verbs))]
    public async Task A_command_tells_and_changes_nothing_of_another_company(string example)
    {
        await using var two = await TwoCompanies.OpenAsync();
        var before = await two.OtherRowsAsync();
        foreach (var command in (string[])[example, TwoCompanies.Here(example)])
            foreach (var member in (string[])["ana", "bo"])
                await two.AssertApartAsync(before, await two.Talk.TypesAsync(member, command, member == "bo" ? "#bakery" : null));
    }

    /// <summary>A client can send any value: every button of the other company is tapped by somebody who never saw it.</summary>
    [Fact, Trait("Behaviour", "53"), Trait("Behaviour", "55")]
    public async Task A_tap_with_what_the_buttons_of_another_company_name_does_nothing_there()
    {
        await using var two = await TwoCompanies.OpenAsync();
        var foreign = (await ForeignThings.OfAsync()).Buttons;
        var names = await NamesAsync<IActionHandler>(two, h => h.Names);
        Assert.Equal("", string.Join(", ", names.Except(foreign.Select(b => b.Action), StringComparer.Ordinal)));
        var before = await two.OtherRowsAsync();
        foreach (var button in foreign)
            foreach (var member in (string[])["ana", "bo"])
            {
                var reply = await two.Talk.TapsAsync(member, button);
                await two.AssertApartAsync(before, reply, wordIsOwn: true);
            }
    }

    [Fact, Trait("Behaviour", "53"), Trait("Behaviour", "55")]
    public async Task A_tap_tells_nothing_of_what_another_company_s_button_names()
    {
        await using var two = await TwoCompanies.OpenAsync();
        var before = await two.OtherRowsAsync();
        foreach (var button in (await ForeignThings.OfAsync()).Buttons.Where(b => !b.Value.Contains(TwoCompanies.Marker, StringComparison.Ordinal)))
            foreach (var member in (string[])["ana", "bo"])
                await two.AssertApartAsync(before, await two.Talk.TapsAsync(member, button));
    }

    /// <summary>As above for forms: opened over there, sent from here, with all that they were filled with.</summary>
    [Fact, Trait("Behaviour", "53"), Trait("Behaviour", "55")]
    public async Task A_form_of_another_company_that_is_sent_from_here_does_nothing_there()
    {
        await using var two = await TwoCompanies.OpenAsync();
        var forms = (await ForeignThings.OfAsync()).Forms;
        Assert.Equal("", string.Join(", ", (await NamesAsync<IFormHandler>(two, h => h.FormIds)).Except(forms.Select(f => f.Id), StringComparer.Ordinal)));
        var before = await two.OtherRowsAsync();
        foreach (var form in forms)
            foreach (var member in (string[])["ana", "bo"])
            {
                var reply = await two.Talk.HandAsync(new Inbound.Submission(
                    TwoCompanies.NextKey(), Conversation.Place, member, two.Talk.Now, form.Id, form.State, FilledForm.Of(form)));
                await two.AssertApartAsync(before, reply, wordIsOwn: true);
            }
    }

    [Fact, Trait("Behaviour", "53")]
    public async Task Digest_summaries_reviews_audit_and_home_of_one_company_hold_nothing_of_another()
    {
        await using var two = await TwoCompanies.OpenAsync();
        await two.Talk.RestartAsync();
        await two.Talk.AtAsync("2026-04-02 18:00");
        var rows = await two.RowsAsync(Conversation.Company, Conversation.Place);
        Assert.All(rows, table => Assert.DoesNotContain(TwoCompanies.Marker, table.Value, StringComparison.OrdinalIgnoreCase));
        var kinds = await two.LookAsync(db => db.Outbox.Select(m => m.Kind).Distinct().ToListAsync(Cancellation));
        Assert.Superset(new HashSet<MessageKind> { MessageKind.Digest, MessageKind.Summary, MessageKind.Weekly, MessageKind.Audit, MessageKind.Prompt }, kinds.ToHashSet());
        var other = await two.OtherRowsAsync();
        Assert.Contains(TwoCompanies.Marker, other["Outbox"], StringComparison.Ordinal);
        foreach (var member in (string[])["ana", "bo", "gil"])
        {
            var home = await two.Talk.HandAsync(new Inbound.HomeOpened(TwoCompanies.NextKey(), Conversation.Place, member, two.Talk.Now));
            Assert.NotEmpty(EveryText.In(home));
            Assert.DoesNotContain(EveryText.In(home), text => text.Contains(TwoCompanies.Marker, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task The_word_would_be_found_and_a_changed_row_noticed()
    {
        await using var two = await TwoCompanies.OpenAsync();
        var before = await two.OtherRowsAsync();
        Assert.Contains(TwoCompanies.Marker, before["Items"], StringComparison.Ordinal);
        Assert.Contains(EveryText.In(await two.OtherTypesAsync("bo", "/goals edit G2")), text => text.Contains(TwoCompanies.Marker, StringComparison.Ordinal));
        await two.OtherTypesAsync("bo", "/goals priority G2 high");
        Assert.NotEqual(before["Objectives"], (await two.OtherRowsAsync())["Objectives"]);
    }

    private static async Task<IReadOnlyList<string>> NamesAsync<T>(TwoCompanies two, Func<T, IReadOnlyList<string>> names)
    {
        List<string> all = [];
        await two.Talk.WithAsync<IEnumerable<T>>(handlers =>
        {
            all.AddRange(handlers.SelectMany(names));
            return Task.CompletedTask;
        });
        return all;
    }
}
