using System.Net;

namespace StandupBot.EndToEndTests.Slack;

/// <summary>A browser as far as an installation needs one: it keeps cookies and follows redirects.</summary>
internal sealed class Browser : IDisposable
{
    private readonly HttpClient client = new(new HttpClientHandler { CookieContainer = new CookieContainer() });

    public async Task<(HttpStatusCode Status, string Page, Uri At)> OpenAsync(Uri address, CancellationToken cancellation)
    {
        using var answer = await client.GetAsync(address, cancellation);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(cancellation), answer.RequestMessage!.RequestUri!);
    }

    public void Dispose() => client.Dispose();
}
