using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StandupBot.Features.Dashboard.SignIn;
using StandupBot.Features.Inbox;
using StandupBot.Storage;

namespace StandupBot.Benchmarks;

/// <summary>A browser without a face, signed in through the link as everybody is.</summary>
internal static partial class PageVisitor
{
    public static async Task<HttpClient> SignInAsync(WebApplication app, string companyId, string memberId)
    {
        HttpClient client = new() { BaseAddress = new Uri(new Uri(app.Urls.First()), "/dashboard/") };
        var enter = new Uri($"enter?key={await LinkAsync(app, companyId, memberId)}", UriKind.Relative);
        var question = await client.GetStringAsync(enter);
        using FormUrlEncodedContent answer = new(Hidden().Matches(question[question.IndexOf("<main", StringComparison.Ordinal)..])
            .Select(field => KeyValuePair.Create(field.Groups["name"].Value, field.Groups["value"].Value)));
        using var entered = await client.PostAsync(enter, answer);
        entered.EnsureSuccessStatusCode();
        return client;
    }

    private static async Task<string> LinkAsync(WebApplication app, string companyId, string memberId)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<StandupBotDb>();
        db.Tenant = companyId;
        Actor actor = new(await db.Companies.SingleAsync(), await db.Members.SingleAsync(m => m.Id == memberId));
        var key = await scope.ServiceProvider.GetRequiredService<SignInDesk>().LinkAsync(actor, CancellationToken.None);
        await db.SaveChangesAsync();
        return key;
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]*)\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Hidden();
}
